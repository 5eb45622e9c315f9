/**
 * The pages that every portal has beside its articles, by their fixed path. They are written, reviewed and published as
 * articles are; which of them exist is for the newsroom to say.
 */
export const informationPages = [
  { page: 'gioi-thieu', name: 'Giới thiệu' },
  { page: 'lien-he', name: 'Liên hệ' },
  { page: 'quyen-rieng-tu', name: 'Quyền riêng tư' },
] as const

export type InformationPage = (typeof informationPages)[number]['page']

export const informationPagePaths = informationPages.map(({ page }) => page) as [InformationPage, ...InformationPage[]]

/** The page with this path, or undefined. */
export function informationPage(path: string): (typeof informationPages)[number] | undefined {
  return informationPages.find(({ page }) => page === path)
}
