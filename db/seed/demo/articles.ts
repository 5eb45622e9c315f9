import type { DemoArticle } from './article.ts'
import { activity } from './articles/activity.ts'
import { associations } from './articles/associations.ts'
import { democracy } from './articles/democracy.ts'
import { peoples } from './articles/peoples.ts'
import { research } from './articles/research.ts'
import { skilful } from './articles/skilful.ts'

/** All articles of the demo, the oldest first: an article may refer only to earlier ones. */
export const articles: DemoArticle[] = [
  ...activity,
  ...skilful,
  ...peoples,
  ...democracy,
  ...associations,
  ...research,
].sort((a, b) => (a.at < b.at ? -1 : 1))
