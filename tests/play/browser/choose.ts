import type { Locator } from '@playwright/test'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'

/** Milliseconds in which a chip that was pressed is seen to be chosen. */
const SEEN = 3000

/** Chooses a chip as a person with a mouse does: by its label, since its own round mark is not drawn. */
export async function chooseChip(within: Locator, name: string): Promise<void> {
  // Looked for from each label on, so it says nothing of where the labels are.
  const radio = within.page().getByRole('radio', { name, exact: true })
  const label = within.locator('label').filter({ has: radio })
  // What was saved just before may move the page between press and release: then a person presses again.
  await expect(async () => {
    await label.click()
    await expect(within.getByRole('radio', { name, exact: true })).toBeChecked({ timeout: SEEN })
  }).toPass({ timeout: 5 * SEEN })
}

/** Chooses one of a list that explains its options, by the label beside the round mark. */
export async function chooseListed(within: Locator, name: string): Promise<void> {
  await within
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click()
  await expect(within.getByRole('radio', { name, exact: true })).toBeChecked()
}
