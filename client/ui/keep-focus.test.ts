// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFocus } from './keep-focus.ts'

let stop: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <main id="table">
      <section id="own"><div id="form"><button id="give">Geven</button></div></section>
      <button id="other">Anders</button>
    </main>`
  stop = keepFocus()
})

afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

function element(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement
}

/** Long enough for a change to be seen and acted on. */
async function frames(): Promise<void> {
  for (let count = 0; count < 4; count++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

test('when what had the focus goes, the focus stays at the part of the page it was in', async () => {
  element('give').focus()
  element('form').remove()
  await frames()
  expect(document.activeElement?.id).toBe('own')
})

test('when the whole part goes, the focus stays on the page around it', async () => {
  element('give').focus()
  element('own').remove()
  await frames()
  expect(document.activeElement?.id).toBe('table')
})

test('when a dialog goes that stood beside the page, the focus goes to the main part', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="dialog"><button id="yes">Ja</button></div>')
  element('yes').focus()
  element('dialog').remove()
  await frames()
  expect(document.activeElement?.id).toBe('table')
})

test('what took the focus meanwhile keeps it', async () => {
  element('give').focus()
  element('form').remove()
  element('other').focus()
  await frames()
  expect(document.activeElement?.id).toBe('other')
})

test('who left a field by themselves is not brought back', async () => {
  element('give').focus()
  element('give').blur()
  element('other').remove()
  await frames()
  expect(document.activeElement).toBe(document.body)
})
