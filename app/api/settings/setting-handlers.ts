import { changeSetting, type DeskSetting, mayChangeSettings, readSetting } from '#newsroom/settings/change-setting.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { type Call, handle } from '../handle.ts'
import type { Operation } from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

/** Reading and changing one setting; a conflict is answered with what is stored. */
export function settingHandlers<Key extends DeskSetting>(
  key: Key,
  operations: { read: Operation; change: Parameters<typeof handle>[0] },
) {
  const stored = ({ db }: Pick<Call<unknown>, 'db'>) => readSetting(db, key)
  return {
    GET: handle(operations.read, async ({ db, actor }) => {
      const refusals = mayChangeSettings(actor)
      return refusals.length > 0 ? refused(...refusals) : done(await stored({ db }))
    }),
    PUT: handle(
      operations.change,
      async ({ db, actor, body }) => changeSetting(db, actor, key, body as Parameters<typeof changeSetting<Key>>[3]),
      { code: 'stale_version', tell: async call => ({ stored: await stored(call) }) },
    ),
    ...refuseAllBut('GET', 'PUT'),
  }
}
