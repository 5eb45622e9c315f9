'use client'

const name = 'toa-soan:nguoi-viet'

/**
 * Readies this device for a newsroom that cannot be reached: a reload then shows what is kept here, to its writer alone
 * (public/editor-worker.js). Without https or storage there is no such page, and writing goes on as ever.
 */
export function prepareForOutage(personId: string): void {
  attempt(() => localStorage.setItem(name, personId))
  navigator.serviceWorker
    ?.register('/editor-worker.js', { scope: '/toa-soan/bai-viet/' })
    .catch(error => console.warn('no page for outages', error))
}

/** Nobody writes here any more: what is kept is shown again when its writer has signed in. */
export function forgetWriter(): void {
  attempt(() => localStorage.removeItem(name))
}

function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    console.warn('no storage in this browser', error)
  }
}
