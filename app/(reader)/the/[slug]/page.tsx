import { CataloguePage } from '../../catalogue-page.tsx'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ trang?: string | string[] }> }

export default function TagPage(props: Props) {
  return <CataloguePage kind="tag" {...props} />
}
