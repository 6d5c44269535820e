import type { Locator } from '@playwright/test'

/** Chooses a chip as a person with a mouse does: by its label, since its own round mark is not drawn. */
export async function chooseChip(within: Locator, name: string): Promise<void> {
  // Looked for from each label on, so it says nothing of where the labels are.
  const radio = within.page().getByRole('radio', { name, exact: true })
  await within.locator('label').filter({ has: radio }).click()
}
