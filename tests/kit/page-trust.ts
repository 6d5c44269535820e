import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'

/** What went wrong in the pages of one browser context, in words; empty when all is well. */
export interface PageComplaints {
  list: readonly string[]
}

/** Listens for uncaught errors and for violations of the content security policy, trusted types among them. */
export function complaintsOf(context: BrowserContext): PageComplaints {
  const list: string[] = []
  context.on('page', (page) => {
    page.on('pageerror', (error) => list.push(`error: ${error.message}`))
    page.on('console', (message) => {
      const text = message.text()
      if (/Content Security Policy|TrustedHTML|TrustedScript|trusted-types/i.test(text)) list.push(`csp: ${text}`)
    })
  })
  return { list }
}

/** What the page's origin keeps in the browser beyond its session cookie; empty when it keeps nothing. */
export async function keptInBrowser(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const workers = await navigator.serviceWorker?.getRegistrations?.()
    const caches = await globalThis.caches?.keys()
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `indexedDB ${name}`),
      ...(workers ?? []).map(({ scope }) => `service worker ${scope}`),
      ...(caches ?? []).map((name) => `cache ${name}`),
      ...(document.cookie ? [`readable cookie ${document.cookie}`] : []),
    ]
  })
}

/** Violations of WCAG 2.2 AA and axe's best practices on the page as it stands, a line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Colours on their way from one to the other are neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // No page has frames, so it is looked at in one go; what is in order need not be told.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await builder.analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ target, html, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''} ${html.slice(0, 200)}`,
    )
    return `${id}: ${help} (${places.join('; ')})`
  })
}
