import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { ActButton } from '#components/desk/act-button.client.tsx'
import { DelegationForm } from '#components/desk/delegations/delegation-form.client.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { database } from '#db/connection.ts'
import { latestDelegations, possibleDelegates } from '#db/queries/delegations.ts'
import { mayDelegate } from '#newsroom/people/delegate.ts'
import { delegationLines } from '#newsroom/people/delegation-lines.ts'

export const metadata: Metadata = { title: 'Ủy quyền' }

/** Who approves in whose place, and until when. */
export default async function DelegationsPage() {
  const person = await requireUserOfPage('/toa-soan/uy-quyen')
  if (mayDelegate(person).length > 0) redirect('/toa-soan')
  const db = database()
  const [people, rows] = await Promise.all([possibleDelegates(db, person.id), latestDelegations(db)])
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-2xl space-y-6">
        <h1 className="text-2xl font-semibold">Ủy quyền duyệt bài</h1>
        <DelegationForm people={people} />
        <section aria-labelledby="da-uy-quyen" className="space-y-3">
          <h2 id="da-uy-quyen" className="text-lg font-semibold">
            Các lần ủy quyền
          </h2>
          {rows.length === 0 && <p className="text-muted">Chưa có lần ủy quyền nào.</p>}
          <ul className="space-y-3">
            {delegationLines(rows).map(({ id, sentence, standing, isRevocable }) => (
              <li key={id} className="card space-y-2">
                <p>{sentence}</p>
                <p className="text-sm font-semibold">{standing}</p>
                {isRevocable && <ActButton method="DELETE" path={`/api/delegations/${id}`} name="Hủy ủy quyền" />}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </DeskPage>
  )
}
