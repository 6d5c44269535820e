import { formFoundIn, formsOf } from '../kit/index.ts'
import type { Canary } from './canaries.ts'
import type { Listener } from './eavesdropping.ts'

/** Every canary that somebody holds who may not, a line each. */
export function leaksTo(
  listeners: readonly Listener[],
  canaries: readonly Canary[],
  when: 'before' | 'after',
): string[] {
  const forms = canaries.map((canary) => ({ canary, forms: formsOf(canary.text) }))
  return listeners.flatMap(({ id, name, received }) =>
    forms
      .filter(({ canary }) => id === null || !canary[when].includes(id))
      .flatMap(({ canary, forms }) =>
        received.flatMap(({ where, bytes }) => {
          const encoding = formFoundIn(bytes, forms)
          return encoding ? [`${name} holds "${canary.what}" (${encoding}) by ${where}`] : []
        }),
      ),
  )
}

/** Canaries that those who may hold them do hold: shows that looking finds what is there. */
export function heldByTheirOwn(listeners: readonly Listener[], canaries: readonly Canary[]): Canary[] {
  return canaries.filter((canary) =>
    listeners.some(
      ({ id, received }) =>
        id !== null &&
        canary.before.includes(id) &&
        received.some(({ bytes }) => formFoundIn(bytes, formsOf(canary.text))),
    ),
  )
}
