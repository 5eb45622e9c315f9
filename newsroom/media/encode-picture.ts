import type { Crop } from '#db/schema/media.ts'
import type { EncodedPicture } from './make-variants.ts'
import { formatOf } from './picture-format.ts'
import { pictureMaker } from './picture-maker.ts'

/** How long one picture may take, in milliseconds. */
const longest = 120_000

/**
 * Makes the variants of a JPEG, PNG or WebP picture, as makeVariants says, in the process that makes pictures. Answers undefined
 * when the bytes are nothing of the kind, or broken, or too large, or take longer than `milliseconds`.
 */
export async function encodePicture(
  file: Buffer,
  part?: Crop,
  milliseconds = longest,
): Promise<EncodedPicture | undefined> {
  return formatOf(file) === 'picture' ? pictureMaker().make(file, part, milliseconds) : undefined
}

/** Pictures of 25 MB each that may wait in memory for their turn; whoever comes then is asked to come again. */
const mostWaiting = 16

/** Whether so many pictures wait that another one is not to wait as well. */
export function arePicturesWaiting(): boolean {
  return pictureMaker().turns.waiting() >= mostWaiting
}
