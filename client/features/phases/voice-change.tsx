import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useWords } from '../../board/words.tsx'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import styles from './panel.module.css'
import { useFilledDraft } from './use-filled-draft.ts'

/** A family member changes the own words; what stood there stands in the field to begin with. */
export function VoiceChange({ voice, onDone }: { voice: FamilyVoice; onDone: () => void }) {
  const { t } = useTranslation('phases')
  const draft = useOwnDraft('voice', voice.id)
  if (draft === null) return <p>{t('loading')}</p>
  return <ChangeFields voice={voice} draft={draft} onDone={onDone} />
}

function ChangeFields({ voice, draft, onDone }: { voice: FamilyVoice; draft: OwnDraft; onDone: () => void }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const stood = useWords(voice.words) ?? ''
  const words = useSharedText(draft.text).trim()
  const { id: voiceId, memberId, mode, notVisibleTo } = voice
  useFilledDraft(draft, stood)

  async function save(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'recordVoice', voiceId, memberId, mode, words, notVisibleTo }))) return
    onDone()
    clearGiven()
  }

  return (
    <div className={styles.form}>
      <BoundText {...draft} label={t('voice.ownWords')} showLabel limit={LIMITS.voiceWords} look="voice" rows={3} />
      <div className={styles.row}>
        <Button kind="primary" reason={words === '' ? t('voice.wordsMissing') : null} onPress={save}>
          {t('voice.save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
