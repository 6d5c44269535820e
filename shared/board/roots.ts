import type { DocumentKind } from '../domain/documents.ts'
import { FRAME_ROOTS } from './frame.ts'
import { isMeaningRoot } from './judgement.ts'
import { isOwnRoot } from './own.ts'
import { PERSPECTIVE_ROOTS } from './perspective.ts'
import { TABLE_ROOTS } from './table.ts'

const FIXED = {
  frame: FRAME_ROOTS as readonly string[],
  perspective: PERSPECTIVE_ROOTS as readonly string[],
  table: TABLE_ROOTS as readonly string[],
}

/** True when a document of this kind has a root with this name (admission rule R6 of the engine). */
export function isRootOf(kind: DocumentKind, name: string): boolean {
  if (kind === 'own') return isOwnRoot(name)
  return FIXED[kind].includes(name) || (kind === 'table' && isMeaningRoot(name))
}
