import { normaliseText } from '#newsroom/text/normalise.ts'

/**
 * What a file was called where it came from: without folders and signs that no system allows. It is words for people and
 * never becomes part of a path here.
 */
export function tidyFileName(given: string): string {
  const [last = ''] = normaliseText(given).split(/[/\\]/).slice(-1)
  return (
    last
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stay
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/%[0-9a-f]{2}|[<>:"|?*%]/gi, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
  )
}
