import { type NextRequest, NextResponse } from 'next/server'

/**
 * Gives every page of the desk a Content-Security-Policy with a nonce of its own; Next puts the nonce on its scripts.
 * Nothing else that matters for safety happens here: who may see what is decided where it is loaded.
 */
export function proxy(request: NextRequest): NextResponse {
  const isPreview = previewPath.test(request.nextUrl.pathname)
  const policy = isPreview ? previewPolicy : policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  if (isPreview) response.headers.set('x-frame-options', 'SAMEORIGIN')
  return response
}

const previewPath = /^\/toa-soan\/bai-viet\/[^/]+\/xem-truoc\/?$/

/** The one page that another of this site may frame: no script runs in it, no form is sent, framed or alone. */
const previewPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ')

function policyWith(nonce: string): string {
  // React's development build evaluates strings to show server stacks.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // ProseMirror and Radix set style attributes while they work.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/toa-soan/:path*', '/dang-nhap/:path*'] }
