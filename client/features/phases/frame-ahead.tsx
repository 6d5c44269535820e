import { type FrameContent, readFrame } from '@rondom/shared/board/frame.ts'
import { useTranslation } from 'react-i18next'
import { useSharedValue } from '../../board/use-shared-value.ts'
import { type SharedDocument, useSharedDocument } from '../../sync/documents.ts'
import styles from './panel.module.css'
import { Panel } from './panel.tsx'

/** The question and the situation as they are being prepared, for who may read them. */
export function FrameAhead() {
  const document = useSharedDocument('frame')
  return document?.synced ? <Frame document={document} /> : null
}

function Frame({ document }: { document: SharedDocument }) {
  const { t } = useTranslation('phases')
  const { question, situation } = useSharedValue(document.doc, readFrame, keepSame)
  if (question === '' && situation === '') return null
  return (
    <Panel title={question === '' ? t('before.situation') : question} hint={t('before.frameHint')}>
      {situation !== '' && <p className={styles.situation}>{situation}</p>}
    </Panel>
  )
}

function keepSame(before: FrameContent, now: FrameContent): FrameContent {
  return before.question === now.question && before.situation === now.situation ? before : now
}
