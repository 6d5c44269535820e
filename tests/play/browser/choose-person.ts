import type { Locator } from '@playwright/test'

/** Chooses somebody of a list that says more than the name: "Marlies (Jeugdteam Rietmeer)", "Dirk, wijkagent". */
export async function choosePerson(within: Locator, label: string, name: string): Promise<void> {
  const select = within.getByRole('combobox', { name: label, exact: true })
  const option = select.locator('option').filter({ hasText: new RegExp(`^${name}( \\(|,|$)`) })
  await select.selectOption((await option.first().getAttribute('value')) ?? '')
}
