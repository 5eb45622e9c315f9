/**
 * Structured data. `json` comes from newsroom/articles/json-ld.ts, which lets nothing in it end the
 * element; as text React would escape its quotes, which JSON cannot bear.
 */
export function JsonLd({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
