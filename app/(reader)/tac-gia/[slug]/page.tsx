import { CataloguePage } from '../../catalogue-page.tsx'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ trang?: string | string[] }> }

export default function AuthorPage(props: Props) {
  return <CataloguePage kind="author" {...props} />
}
