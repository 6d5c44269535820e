import type { Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { ReceivedInvitation, RondomServer } from '../../kit/index.ts'

/** Where a conference lives. */
export function conferencePath(conferenceId: string): string {
  return `${PAGES.conference}/${conferenceId}`
}

/** Opens the conference and signs in on the way. */
export async function enterByAccount(
  page: Page,
  server: RondomServer,
  conferenceId: string,
  email: string,
): Promise<void> {
  await page.goto(server.url + conferencePath(conferenceId))
  await signInOnPage(page, server, email)
}

/** Signs in where a page asks for it: the address, then the code from the server's terminal. */
export async function signInOnPage(page: Page, server: RondomServer, email: string): Promise<void> {
  await page.getByRole('textbox', { name: nl.signIn.email }).fill(email)
  const from = server.lines().length
  await page.getByRole('button', { name: nl.signIn.askCode }).click()
  const [, code] = await server.waitForLine(new RegExp(`${email.replaceAll('.', '\\.')}: (\\d{8})\\b`), from)
  await page.getByRole('textbox', { name: nl.signIn.code }).fill(code ?? '')
  await page.getByRole('form', { name: nl.signIn.title }).getByRole('button', { name: nl.signIn.signIn }).click()
  await expect(page.getByRole('button', { name: nl.app.signOut })).toBeVisible()
}

/** Opens an invitation, gives its code, and resolves in the waiting room. */
export async function enterByInvitation(page: Page, invitation: ReceivedInvitation): Promise<void> {
  await page.goto(invitation.link)
  await page.getByRole('textbox', { name: nl.entry.invitation.code }).fill(invitation.code)
  await page.getByRole('button', { name: nl.entry.invitation.enter }).click()
  await expect(page.getByRole('heading', { name: nl.people.lobby.title })).toBeVisible()
  expect(new URL(page.url()).hash, 'the secret leaves the address').toBe('')
}

/** Lets somebody in who waits, as the facilitator sees them. */
export async function admit(facilitator: Page, name: string): Promise<void> {
  const waiting = facilitator.getByRole('listitem').filter({ hasText: name })
  await waiting.getByRole('button', { name: 'Toelaten', exact: true }).click()
}
