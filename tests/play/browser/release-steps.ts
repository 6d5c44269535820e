import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import { nameIn, type PlayedCase } from '../case-shape.ts'
import type { BrowserTable } from './browser-table.ts'
import { fill, open } from './steps.ts'

const { release: t } = nl.differences

/** "Ook voor …": the facilitator opens to somebody what is closed to them, item by item: what is chosen. */
export async function releaseItems(table: BrowserTable, chosen: (item: string) => boolean): Promise<void> {
  const { played, facilitator } = table
  const { page, received } = facilitator
  for (const { item, toId } of played.releases.filter((one) => chosen(one.item))) {
    const name = nameIn(played, toId)
    const before = received.folded.state.n
    const part = await partOf(played, page, item)
    await part
      .getByRole('button', { name: fill(t.button, name), exact: true })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: fill(t.title, name) })
    await dialog.getByRole('button', { name: fill(t.confirm, name), exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect.poll(() => received.folded.state.n).toBeGreaterThan(before)
  }
}

/** Where on the facilitator's page something of the case is opened to others, unfolded. */
async function partOf(played: PlayedCase, page: Page, item: string): Promise<Locator> {
  const [kind = '', id = ''] = item.split(':')
  const main = page.getByRole('main')
  switch (kind) {
    case 'difference':
      await open(main, nl.differences.title)
      return page.getByRole('listitem', { name: textOf(played.differences, id, ({ title }) => title), exact: true })
    case 'decision':
      return page.getByRole('listitem', { name: textOf(played.keyDecisions, id, (one) => one.question), exact: true })
    case 'need': {
      const text = textOf(played.needs, id, (one) => one.text)
      return unfolded(page.getByRole('listitem', { name: text, exact: true }))
    }
    case 'action': {
      const what = page.getByText(
        textOf(played.actions, id, (one) => one.what),
        { exact: true },
      )
      return unfolded(page.getByRole('listitem').filter({ has: what }).last())
    }
    default: {
      const version = played.judgement.earlier ? 2 : 1
      await open(main, nl.judgement.version.title.replace('{{version}}', String(version)))
      if (kind === 'judgement') return main.getByRole('article').filter({ hasText: played.judgement.text.trim() })
      const words = played.judgement.dissents.find(({ byId }) => byId === id)?.verbatim.trim() ?? id
      return main.getByRole('figure').filter({ hasText: words })
    }
  }
}

async function unfolded(card: Locator): Promise<Locator> {
  const fold = card.getByRole('button', { name: nl.planning.reach, exact: true }).first()
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click()
  return card
}

function textOf<T extends { id: string }>(all: readonly T[], id: string, text: (one: T) => string): string {
  const found = all.find((one) => one.id === id)
  return found ? text(found).trim() : id
}
