import type { Organisation } from '#newsroom/settings/organisation.ts'
import { legalText } from './xml.ts'

// As in components/reader/tokens.css: --band and --paper.
const colours = { theme_color: '#8f0f15', background_color: '#fdfbf6' }

const icons = [
  { src: '/emblem.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icons/bieu-trung-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/bieu-trung-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/bieu-trung-512-tran-vien.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** What a phone shows of the site on its home screen (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ siteName, name, description }: Organisation): string {
  return JSON.stringify({
    id: '/',
    name: legalText(siteName),
    short_name: legalText(name),
    description: legalText(description),
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    // With the buttons of a browser: readers go back from an article.
    display: 'minimal-ui',
    ...colours,
    categories: ['news', 'government'],
    icons,
    shortcuts: [{ name: 'Tìm kiếm', url: '/tim-kiem' }],
  })
}
