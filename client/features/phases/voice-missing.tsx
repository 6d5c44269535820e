import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import styles from './panel.module.css'

/** Why there are no words of a member. */
export function VoiceMissing({ member }: { member: FamilyMember }) {
  const draft = useOwnDraft('missing', member.id)
  return draft === null ? null : <MissingFields member={member} draft={draft} />
}

function MissingFields({ member, draft }: { member: FamilyMember; draft: OwnDraft }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()

  async function give(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (await command({ type: 'recordVoiceMissing', memberId: member.id, reason })) clearGiven()
  }

  return (
    <div className={styles.form}>
      <BoundText {...draft} label={t('voice.missingReason', { name: member.name })} showLabel limit={LIMITS.reason} />
      <div className={styles.row}>
        <Button reason={reason === '' ? t('voice.reasonMissing') : null} onPress={give}>
          {t('voice.giveMissing')}
        </Button>
      </div>
    </div>
  )
}
