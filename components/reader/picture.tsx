import type { PictureFiles } from '#newsroom/articles/picture-files.ts'

type Props = {
  files: PictureFiles
  alt: string
  /** How wide the picture is shown, as the sizes attribute has it. */
  sizes: string
  /** The first big picture of a page is fetched at once, all others when they come near. */
  eager?: boolean
}

/** A picture in the smallest format that the browser understands; its place is kept while it loads. */
export function Picture({ files, alt, sizes, eager = false }: Props) {
  return (
    <picture>
      {files.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={files.src}
        srcSet={files.srcSet || undefined}
        sizes={files.srcSet ? sizes : undefined}
        alt={alt}
        width={files.width}
        height={files.height}
        loading={eager ? undefined : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
