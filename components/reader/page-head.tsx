type Props = {
  title: string
  siteName: string
  description?: string
  /** Absolute address; absent for pages that are not to be found: errors, search. */
  canonical?: string
  type?: 'website' | 'article'
  image?: string
  feed?: string
}

/**
 * What a page says of itself. React moves these elements into the head; Next's own metadata would be streamed behind
 * the text and need its script.
 */
export function PageHead({ title, siteName, description, canonical, type = 'website', image, feed }: Props) {
  return (
    <>
      <title>{title === siteName ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
      {canonical && <meta property="og:url" content={canonical} />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="vi_VN" />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={image} />}
      {image && <meta name="twitter:card" content="summary_large_image" />}
      {feed && <link rel="alternate" type="application/rss+xml" title={title} href={feed} />}
    </>
  )
}
