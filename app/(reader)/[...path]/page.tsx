import { notFound } from 'next/navigation'

/** Every address that no other page has: 404 in the design of the site. */
export default function UnknownPage(): never {
  notFound()
}
