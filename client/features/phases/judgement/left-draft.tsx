import { useTranslation } from 'react-i18next'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { Callout } from '../../../ui/callout.tsx'
import styles from './judgement.module.css'
import { type PositionDrafts, usePositionDrafts } from './use-position-drafts.ts'

/** What somebody was still writing when the positions were shown: it stays to be read, and for the next version. */
export function LeftDraft() {
  const drafts = usePositionDrafts()
  return drafts === null ? null : <LeftWords drafts={drafts} />
}

function LeftWords({ drafts }: { drafts: PositionDrafts }) {
  const { t } = useTranslation('judgement')
  const motivation = useSharedText(drafts.motivation.text).trim()
  const verbatim = useSharedText(drafts.dissent.text).trim()
  const test = useSharedText(drafts.test.text).trim()
  const words = [motivation, verbatim, test].filter((text) => text !== '')
  if (words.length === 0) return null
  return (
    <Callout kind="info" title={t('position.left')}>
      <p>{t('position.leftHint')}</p>
      {words.map((text) => (
        <p key={text} className={styles.left}>
          {text}
        </p>
      ))}
    </Callout>
  )
}
