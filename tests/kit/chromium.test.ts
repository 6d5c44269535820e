import { expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'

test('a Chromium is found, starts and renders a page', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Één perspectief</h1>')
    expect(await page.getByRole('heading').textContent()).toBe('Één perspectief')
  } finally {
    await browser.close()
  }
})
