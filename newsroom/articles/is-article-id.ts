/** Whether this could be the id of an article: anything else would make PostgreSQL complain instead of find nothing. */
export function isArticleId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
