import type * as Y from 'yjs'

/** Roots of the document `frame`. */
export const FRAME_ROOTS = ['question', 'situation'] as const

export interface FrameContent {
  question: string
  situation: string
}

/** The frame as plain texts, trimmed. */
export function readFrame(doc: Y.Doc): FrameContent {
  return {
    question: doc.getText('question').toString().trim(),
    situation: doc.getText('situation').toString().trim(),
  }
}

/** The shared text of a part of the frame, to bind a field to. */
export function frameText(doc: Y.Doc, part: keyof FrameContent): Y.Text {
  return doc.getText(part)
}
