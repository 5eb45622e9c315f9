/** A plain link that passes an article on; nothing of the service is loaded before somebody follows it. */
export type ShareLink = { name: string; href: string }

/** The ways to pass on an article by a link alone; `address` is absolute. */
export function shareLinks(address: string, title: string): ShareLink[] {
  // What Zalo's own button opens: the address as JSON in base64. Addresses of this site are ASCII.
  const zalo = new URLSearchParams({ d: btoa(JSON.stringify({ url: address })), shareType: '0' })
  return [
    { name: 'Zalo', href: `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&${zalo}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}` },
    {
      name: 'Thư điện tử',
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`,
    },
  ]
}
