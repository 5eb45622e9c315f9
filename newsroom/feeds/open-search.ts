import type { Organisation } from '#newsroom/settings/organisation.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { legalText, xmlDocument, xmlText } from './xml.ts'

// The specification's bounds, in characters (https://github.com/dewitt/opensearch).
const longest = { shortName: 16, longName: 48, description: 1_024 }

/** How a browser's address bar searches this site (OpenSearch 1.1). */
export function openSearchDescription({ siteName, name, email }: Organisation): string {
  const names = [siteName, name].map(legalText)
  const fits = (text: string, length: number) => text !== '' && text.length <= length
  // Half of an organisation's name may be the name of another: what does not fit is called by what it does.
  const short = names.find(text => fits(text, longest.shortName)) ?? 'Tìm bài viết'
  const long = names.find(text => fits(text, longest.longName))
  const description = `Tìm bài viết, số văn bản trên trang của ${names[0]}`.slice(0, longest.description)
  return xmlDocument(`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(short)}</ShortName>
<Description>${xmlText(description)}</Description>
<Url type="text/html" method="get" template="${xmlText(siteAddress('/tim-kiem'))}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(siteAddress('/opensearch.xml'))}"/>${
    /^\S+@\S+$/.test(email) ? `\n<Contact>${xmlText(email)}</Contact>` : ''
  }${long ? `\n<LongName>${xmlText(long)}</LongName>` : ''}
<Image width="192" height="192" type="image/png">${xmlText(siteAddress('/icons/bieu-trung-192.png'))}</Image>
<Language>vi</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>`)
}
