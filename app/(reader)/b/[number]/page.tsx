import { forbidden, notFound, permanentRedirect } from 'next/navigation'
import { database } from '#db/connection.ts'
import { addressOfNumber } from '#db/queries/published-articles.ts'
import { articlePath, isShortNumber } from '#newsroom/articles/article-card.ts'

/** The short address that is printed on paper and read out on the telephone leads to the article's own. */
export default async function ShortAddress({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params
  const found = isShortNumber(number) ? await addressOfNumber(database(), Number(number)) : undefined
  if (!found) return notFound()
  if (found.isRemoved) return forbidden()
  return permanentRedirect(articlePath(found.slug))
}
