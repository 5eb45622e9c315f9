import { PageHead } from '#components/reader/page-head.tsx'
import { sectionPath } from '#newsroom/articles/article-card.ts'
import { archivePath } from '#newsroom/articles/months.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation, sitePages, siteSections } from '../site.ts'

const services = [
  { name: 'Trang chủ', href: '/' },
  { name: 'Tìm kiếm', href: '/tim-kiem' },
  { name: 'Kho lưu trữ', href: archivePath },
  { name: 'Tin mới qua RSS', href: '/rss.xml' },
]

/** The site map: made of what there is, so that nobody has to write it and nothing in it is dead. */
export default async function SiteMap() {
  const [{ siteName }, sections, pages] = await Promise.all([siteOrganisation(), siteSections(), sitePages()])
  const under = (parentId: string | null) => sections.filter(section => section.parentId === parentId)
  return (
    <>
      <PageHead
        title="Sơ đồ trang"
        siteName={siteName}
        description={`Các chuyên mục và trang thông tin của ${siteName}.`}
        canonical={siteAddress('/so-do-trang')}
      />
      <h1 className="title">Sơ đồ trang</h1>
      <div className="columns site-map">
        <section aria-labelledby="chuyen-muc">
          <h2 className="heading" id="chuyen-muc">
            Chuyên mục
          </h2>
          <ul>
            {under(null).map(section => (
              <li key={section.id}>
                <a href={sectionPath(section.slug)}>{section.name}</a>
                {under(section.id).length > 0 && (
                  <ul>
                    {under(section.id).map(child => (
                      <li key={child.id}>
                        <a href={sectionPath(child.slug)}>{child.name}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="trang-va-tien-ich">
          <h2 className="heading" id="trang-va-tien-ich">
            Trang và tiện ích
          </h2>
          <ul>
            {[...services, ...pages].map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
