/** A bucket of a service that speaks S3, and the key that opens it. */
export type BucketSettings = {
  /** Without a slash at its end. */
  endpoint: string
  region: string
  bucket: string
  accessKey: string
  secretKey: string
}

type Given = Record<string, string | undefined>

const names = ['MEDIA_S3_ENDPOINT', 'MEDIA_S3_REGION', 'MEDIA_S3_BUCKET', 'MEDIA_S3_ACCESS_KEY', 'MEDIA_S3_SECRET_KEY']
// Many services have no regions and take this one.
const usualRegion = 'us-east-1'

/** The bucket that the environment names, a sentence for every mistake in it, or undefined when it names none. */
export function bucketSettings(given: Given): { settings: BucketSettings } | { mistakes: string[] } | undefined {
  const said = (name: string) => given[name]?.trim() ?? ''
  if (names.every(name => said(name) === '')) return undefined
  const [endpoint, region, bucket, accessKey, secretKey] = names.map(said) as [string, string, string, string, string]
  const missing = names.filter(name => name !== 'MEDIA_S3_REGION' && said(name) === '')
  const mistakes = [
    ...(missing.length > 0 ? [`Để giữ ảnh và tệp trong kho S3, phải đặt cả ${missing.join(', ')}.`] : []),
    ...(endpoint === '' || isWebAddress(endpoint)
      ? []
      : ['MEDIA_S3_ENDPOINT phải là địa chỉ đầy đủ của dịch vụ, ví dụ https://s3.example.vn.']),
    ...(bucket === '' || /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)
      ? []
      : ['MEDIA_S3_BUCKET gồm 3 đến 63 chữ thường, chữ số, dấu chấm hoặc gạch nối.']),
  ]
  if (mistakes.length > 0) return { mistakes }
  const address = endpoint.replace(/\/+$/, '')
  return { settings: { endpoint: address, region: region || usualRegion, bucket, accessKey, secretKey } }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
