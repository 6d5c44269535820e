import type { Command } from '@rondom/shared/domain/commands.ts'

/** What is typed of one record and not yet accepted by the server. Nothing here is ever lost to a refusal. */
export interface Draft<T extends object> {
  /** Fields as typed, by name; absent where the server's value stands. */
  changes: Partial<T>
  /** Why a field was refused; a refused field is not sent again until it is changed. */
  refusals: Partial<Record<keyof T, string>>
}

/** A draft in which nothing is typed. */
export function emptyDraft<T extends object>(): Draft<T> {
  return { changes: {}, refusals: {} }
}

/** The draft after somebody typed in a field. */
export function typed<T extends object, K extends keyof T>(draft: Draft<T>, key: K, value: T[K]): Draft<T> {
  const { [key]: _answered, ...refusals } = draft.refusals
  return {
    changes: { ...draft.changes, [key]: value } as Partial<T>,
    refusals: refusals as Draft<T>['refusals'],
  }
}

/** The draft after the server refused what was in a field. */
export function refused<T extends object>(draft: Draft<T>, key: keyof T, sentence: string): Draft<T> {
  return { ...draft, refusals: { ...draft.refusals, [key]: sentence } }
}

/** The draft after the server took `sent` in: what was typed since stays. */
export function accepted<T extends object>(draft: Draft<T>, sent: Partial<T>): Draft<T> {
  const changes = Object.fromEntries(
    Object.entries(draft.changes).filter(([key, value]) => !(key in sent) || sent[key as keyof T] !== value),
  ) as Partial<T>
  return { ...draft, changes }
}

/** What is on the screen: the server's record with what was typed over it. */
export function onScreen<T extends object>(saved: T, draft: Draft<T>): T {
  return { ...saved, ...draft.changes }
}

/** The changes that can be sent: those that differ from the server's record and were not refused. */
export function sendable<T extends object>(saved: T, draft: Draft<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(draft.changes).filter(
      ([key, value]) => !(key in draft.refusals) && !same(saved[key as keyof T], value),
    ),
  ) as Partial<T>
}

/** The command that records a whole record, from the record. */
export type ToCommand<T> = (record: T) => Command

function same(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b
}
