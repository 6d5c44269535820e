import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { Callout } from '../../../ui/callout.tsx'
import styles from './closing.module.css'

/** What one was writing for a member when somebody else saved a summary for them: it stays to be read. */
export function LeftSummary({ member }: { member: FamilyMember }) {
  const draft = useOwnDraft('summary', member.id)
  return draft === null ? null : <LeftWords name={member.name} draft={draft} />
}

function LeftWords({ name, draft }: { name: string; draft: OwnDraft }) {
  const { t } = useTranslation('closing')
  const words = useSharedText(draft.text).trim()
  if (words === '') return null
  return (
    <Callout kind="info" title={t('summary.left', { name })}>
      <p>{t('summary.leftHint')}</p>
      <p className={styles.left}>{words}</p>
    </Callout>
  )
}
