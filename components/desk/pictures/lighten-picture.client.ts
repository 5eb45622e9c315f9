'use client'

// The newsroom keeps 1,600 pixels; a little more leaves it something to sharpen from.
const widest = 2_000
const heavy = 1_500_000

/**
 * A photograph made small enough for a slow line: a phone's 8 MB become some 600 kB, and where it was taken stays on the
 * phone. A picture that is light, or that this browser cannot draw, goes as it is; the newsroom does the same work again.
 */
export async function lightenPicture(file: File): Promise<Blob> {
  if (file.size < heavy) return file
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, widest / bitmap.width)
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const lighter = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 })
    return lighter.size < file.size ? lighter : file
  } catch (error) {
    console.warn('the picture is sent as it is', error)
    return file
  }
}
