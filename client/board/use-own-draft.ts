import { type DraftPurpose, draftText } from '@rondom/shared/board/own.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { useMemo } from 'react'
import type * as Y from 'yjs'
import { useConference } from '../sync/conference-store.ts'
import { type SharedDocument, useSharedDocument } from '../sync/documents.ts'

/** A text that one person drafts alone, kept by the server while it is typed. */
export interface OwnDraft {
  document: SharedDocument
  text: Y.Text
}

/** The own draft for a purpose, or null until its document is open. `aboutId` where there is one per person or thing. */
export function useOwnDraft(purpose: DraftPurpose, aboutId?: string): OwnDraft | null {
  const you = useConference((view) => view.you)
  const document = useSharedDocument(documentName({ kind: 'own', participantId: you ?? '' }))
  return useMemo(
    () => (document?.synced ? { document, text: draftText(document.doc, purpose, aboutId) } : null),
    [document, purpose, aboutId],
  )
}
