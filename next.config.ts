import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses once and keeps the result; Next would do it again on every request.
  compress: false,
  // Decision record 2: with Cache Components a missing article answers 200 on its first visit.
  cacheComponents: false,
  // One function for a whole chunk has to be parsed twice as soon as anything in it asks for a stack, as prosemirror-model does.
  experimental: { authInterrupts: true, turbopackScopeHoisting: false },
  images: { unoptimized: true },
  devIndicators: false,
  // npm run check does this for the whole tree; doing it twice only slows the build.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', '@node-rs/argon2', 'drizzle-orm', 'graphile-worker', 'sharp', 'isbot', 'pdfkit'],
}

export default config
