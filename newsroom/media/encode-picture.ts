import type { Crop } from '#db/schema/media.ts'
import { formatOf } from './picture-format.ts'
import { type Made, pictureMaker } from './picture-maker.ts'

/** Makes the variants of a JPEG, PNG or WebP picture, or of one part of it, in the process that makes pictures. */
export async function encodePicture(file: Buffer, part?: Crop): Promise<Made> {
  return formatOf(file) === 'picture' ? pictureMaker().make(file, part) : 'unreadable'
}

/** Pictures of 25 MB each that may wait in memory for their turn; whoever comes then is asked to come again. */
const mostWaiting = 16

/** Whether so many pictures wait that another one is not to wait as well. */
export function arePicturesWaiting(): boolean {
  return pictureMaker().turns.waiting() >= mostWaiting
}
