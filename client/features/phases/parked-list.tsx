import { parkedText } from '@rondom/shared/board/table.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { useSharedText } from '../../board/use-shared-value.ts'
import { type SharedDocument, useSharedDocument } from '../../sync/documents.ts'
import { Panel } from './panel.tsx'

/** What comes too early, such as a solution, is kept here for later; everyone writes. `isTime`: later is now. */
export function ParkedList({ isTime = false }: { isTime?: boolean }) {
  const document = useSharedDocument('table')
  return document?.synced ? <Parked document={document} isTime={isTime} /> : null
}

function Parked({ document, isTime }: { document: SharedDocument; isTime: boolean }) {
  const { t } = useTranslation('phases')
  const text = parkedText(document.doc)
  const isEmpty = useSharedText(text).trim() === ''
  // Whoever empties it while it is time still finds the field to take that back.
  const [wasEmpty] = useState(isEmpty)
  if (isEmpty && (document.access === 'read' || (isTime && wasEmpty))) return null
  return (
    <Panel title={t('parked.title')} hint={t(isTime ? 'parked.hintNow' : 'parked.hint')} calm>
      <BoundText document={document} text={text} label={t('parked.label')} limit={LIMITS.situation} rows={2} />
    </Panel>
  )
}
