import * as Y from 'yjs'
import { type DifferenceId, isId, type MemberId, type UncertaintyId } from '../domain/ids.ts'

/** The parts of the judgement that are one text each, as roots of the document `table`. */
export const JUDGEMENT_PARTS = ['judgement', 'dangerStatement', 'safetyGoal', 'explanation'] as const
export type JudgementPart = (typeof JUDGEMENT_PARTS)[number]

const MEANING_ROOT = /^meaning:me_[a-z0-9]{16}$/

/** True for the root that holds what the judgement means for one child. */
export function isMeaningRoot(name: string): boolean {
  return MEANING_ROOT.test(name)
}

/** The judgement as it stands on the table, texts trimmed. */
export interface JudgementContent extends Record<JudgementPart, string> {
  uncertainties: { id: UncertaintyId; text: string; differenceId: DifferenceId | null }[]
  meanings: Record<MemberId, string>
}

/** The shared text of a part, to bind a field to. */
export function judgementText(doc: Y.Doc, part: JudgementPart): Y.Text {
  return doc.getText(part)
}

/** The shared text of what it means for one child. */
export function meaningText(doc: Y.Doc, memberId: MemberId): Y.Text {
  return doc.getText(`meaning:${memberId}`)
}

/** Everything of the judgement as plain values, for these children; anything malformed is left out. */
export function readJudgement(doc: Y.Doc, children: readonly MemberId[]): JudgementContent {
  const part = (name: JudgementPart) => doc.getText(name).toString().trim()
  return {
    judgement: part('judgement'),
    dangerStatement: part('dangerStatement'),
    safetyGoal: part('safetyGoal'),
    explanation: part('explanation'),
    uncertainties: uncertaintyMaps(doc).flatMap((map) => {
      const read = readUncertainty(map)
      return read === null || read.text === '' ? [] : [read]
    }),
    meanings: Object.fromEntries(children.map((id) => [id, meaningText(doc, id).toString().trim()])),
  }
}

/** The maps of the uncertainties, in order, to bind fields to. */
export function uncertaintyMaps(doc: Y.Doc): Y.Map<unknown>[] {
  const items = doc.getArray('uncertainties').toArray()
  return items.filter((item): item is Y.Map<unknown> => item instanceof Y.Map && readUncertainty(item) !== null)
}

/** One uncertainty as plain values, or null where it is not one. */
export function readUncertainty(map: Y.Map<unknown>): JudgementContent['uncertainties'][number] | null {
  const id = map.get('id')
  const text = map.get('text')
  const differenceId = map.get('differenceId')
  if (typeof id !== 'string' || !isId('uncertainty', id) || !(text instanceof Y.Text)) return null
  const isLinked = typeof differenceId === 'string' && isId('difference', differenceId)
  return { id, text: text.toString().trim(), differenceId: isLinked ? differenceId : null }
}

/** Adds an uncertainty at the end, empty or with this text, in one transaction. */
export function addUncertainty(
  doc: Y.Doc,
  id: UncertaintyId,
  differenceId: DifferenceId | null,
  origin?: unknown,
  text = '',
): void {
  doc.transact(() => {
    const map = new Y.Map<unknown>()
    map.set('id', id)
    map.set('differenceId', differenceId)
    map.set('text', new Y.Text(text))
    doc.getArray('uncertainties').push([map])
  }, origin)
}

/** Takes an uncertainty away. */
export function removeUncertainty(doc: Y.Doc, id: UncertaintyId, origin?: unknown): void {
  doc.transact(() => {
    const list = doc.getArray('uncertainties')
    const index = list.toArray().findIndex((item) => item instanceof Y.Map && item.get('id') === id)
    if (index >= 0) list.delete(index)
  }, origin)
}
