import type * as Y from 'yjs'
import { JUDGEMENT_PARTS } from './judgement.ts'

/** Roots of the document `table`. `parked` is the place for solutions that come too early (method 6.2). */
export const TABLE_ROOTS = ['parked', 'uncertainties', ...JUDGEMENT_PARTS] as const

/** The joint list of what is parked for later, to bind a field to. */
export function parkedText(doc: Y.Doc): Y.Text {
  return doc.getText('parked')
}
