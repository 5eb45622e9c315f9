/**
 * What a reader gets of a page that Next rendered: the same document without the framework. Scripts go, except data
 * (JSON-LD) and the site's own reader.js; so do script preloads, React's markers and attributes that only they use.
 *
 * The markup comes from React, whose output is regular: attributes are double-quoted, `<` and `>` are escaped in text
 * and in attributes alike. This is no sanitiser; what forbids scripts is the pages' Content-Security-Policy.
 */
export function plainHtml(html: string): string {
  return (
    html
      .replace(/<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi, (script, attributes: string) =>
        isKept(attributes) ? script : '',
      )
      .replace(/<link\b[^>]*>/gi, link => (isScriptPreload(link) ? '' : link))
      .replace(/<meta name="next-[^"]*"[^>]*>/gi, '')
      // Boundaries of React. An author's comment cannot be here: the body has no node for it.
      .replace(/<!--[\s\S]*?-->/g, '')
      // The empty place that Next keeps for metadata that arrives late.
      .replace(/<div hidden=""><\/div>/g, '')
      .replace(/<[a-z][^>]* (?:data-precedence|nonce|data-next-[a-z-]+)="[^>]*>/gi, tag =>
        tag.replace(/ (?:data-precedence|nonce|data-next-[a-z-]+)="[^"]*"/g, ''),
      )
  )
}

function isKept(attributes: string): boolean {
  return /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/reader\.js["?]/.test(attributes)
}

function isScriptPreload(link: string): boolean {
  return /\bas="script"/.test(link) || /\brel="modulepreload"/.test(link)
}
