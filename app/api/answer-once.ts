import { createHash } from 'node:crypto'
import type { Connection, Database, Transaction } from '#db/connection.ts'
import { claimKey, firstUseOfKey, type KeyOfPerson, keepAnswer, releaseKey } from '#db/queries/idempotency-keys.ts'
import { notePublicationEpoch, readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { keyInHeader } from './messages.ts'
import { problem } from './problem.ts'

type Asked = { request: Request; actor: Actor; text: string }

/**
 * Answers a write, with `Idempotency-Key` only once: a retry gets the first answer again. The key, what the act writes
 * and the answer are committed together; a retry that comes while the first is under way waits for it on the key's
 * unique index. A refusal that may pass (not yet complete, not the right state) is not kept.
 */
export async function answerOnce(
  db: Database,
  { request, actor, text }: Asked,
  answer: (db: Connection) => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (key === null) return answer(db)
  if (!keyInHeader.shape['Idempotency-Key'].safeParse(key).success)
    return problem(400, 'invalid', 'Mã chống gửi trùng không hợp lệ.')
  const place = { userId: actor.id, key }
  const requestHash = hashOf(request, text)

  const response = await db.transaction(async tx => {
    if (!(await claimKey(tx, place, requestHash))) return firstAnswer(tx, place, requestHash)
    const given = await answer(tx)
    await keep(tx, place, given)
    return given
  })
  notePublicationEpoch(await readPublicationEpoch(db))
  return response
}

async function firstAnswer(tx: Transaction, place: KeyOfPerson, requestHash: string): Promise<Response> {
  const first = await firstUseOfKey(tx, place)
  if (first?.requestHash !== requestHash) {
    return problem(
      422,
      'key_reused',
      'Lần bấm trước đã được ghi nhận, với nội dung khác lần này. Hãy tải lại trang để xem kết quả.',
    )
  }
  const status = first.status ?? 200
  const type = status < 400 ? 'application/json' : 'application/problem+json; charset=utf-8'
  return Response.json(first.body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } })
}

async function keep(tx: Transaction, place: KeyOfPerson, given: Response): Promise<void> {
  const body: unknown = await given.clone().json()
  if (given.ok || isFinal(body)) await keepAnswer(tx, place, given.status, body)
  else await releaseKey(tx, place)
}

/** A version that is out of date stays so: the same request can never succeed. */
function isFinal(body: unknown): boolean {
  const code = body !== null && typeof body === 'object' && 'code' in body ? body.code : undefined
  return code === 'stale_version' || code === 'content_changed'
}

function hashOf(request: Request, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([request.method, new URL(request.url).pathname, text]))
    .digest('hex')
}
