import { type DictionaryChoice, dictionaryAddress } from '#newsroom/house-terms/dictionary-choice.ts'

/** The way to the pages before and after this one. */
export function PageLinks({ choice, hasNext }: { choice: DictionaryChoice; hasNext: boolean }) {
  if (choice.trang === 1 && !hasNext) return null
  const to = (trang: number) => dictionaryAddress({ ...choice, trang })
  return (
    <nav aria-label="Các trang của từ điển" className="flex flex-wrap gap-3">
      {choice.trang > 1 && (
        <a className="button no-underline" href={to(choice.trang - 1)}>
          Trang trước
        </a>
      )}
      {hasNext && (
        <a className="button no-underline" href={to(choice.trang + 1)}>
          Trang sau
        </a>
      )}
    </nav>
  )
}
