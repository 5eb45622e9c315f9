import type { ShareImage } from '#newsroom/sharing/share-image-address.ts'

type Props = {
  title: string
  siteName: string
  description?: string
  /** Absolute address; absent for pages that are not to be found: errors, search. */
  canonical?: string
  /** What stands for the page in social networks. */
  image?: ShareImage
  /** Absolute address of the RSS feed of the page. */
  feed?: string
  /** Of an article: times for machines. */
  article?: { published: string; modified: string; section: string; tags: string[] }
}

/**
 * What a page says of itself. React moves these elements into the head; Next's own metadata would be streamed behind
 * the text and need its script.
 */
export function PageHead({ title, siteName, description, canonical, image, feed, article }: Props) {
  return (
    <>
      <title>{title === siteName ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
      {canonical && <meta property="og:url" content={canonical} />}
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="vi_VN" />
      {description && <meta property="og:description" content={description} />}
      {image && <SharedPicture {...image} />}
      {article && <ArticleTimes {...article} />}
      {feed && <link rel="alternate" type="application/rss+xml" title={title} href={feed} />}
    </>
  )
}

function SharedPicture({ url, width, height, alt }: ShareImage) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function ArticleTimes({ published, modified, section, tags }: NonNullable<Props['article']>) {
  return (
    <>
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={modified} />
      <meta property="article:section" content={section} />
      {tags.map(tag => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  )
}
