import { expect, type Page } from '@playwright/test'

export type Place = { role: 'textbox' | 'button' | 'link'; name: string }

/** Moves the focus with the Tab key alone until it is there. */
export async function tabTo(page: Page, { role, name }: Place): Promise<void> {
  const place = page.getByRole(role, { name, exact: role !== 'link' })
  await expect(place).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await place.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead to “${name}”`)
}

/** Goes to a button with the Tab key and presses it with Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name })).toBeEnabled()
  await tabTo(page, { role: 'button', name })
  await page.keyboard.press('Enter')
}
