import { clearDraft } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useWords } from '../../board/words.tsx'
import { LOCAL_ORIGIN } from '../../sync/documents.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import styles from './panel.module.css'

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
  const { text } = draft
  useEffect(() => {
    if (text.length === 0) text.doc?.transact(() => text.insert(0, stood), LOCAL_ORIGIN)
  }, [text, stood])

  async function save(): Promise<void> {
    if (!(await command({ type: 'recordVoice', voiceId, memberId, mode, words, notVisibleTo }))) return
    onDone()
    clearDraft(text)
  }

  return (
    <div className={styles.form}>
      <BoundText {...draft} label={t('voice.ownWords')} showLabel limit={LIMITS.voiceWords} look="voice" rows={3} />
      <div className={styles.row}>
        <Button kind="primary" reason={words === '' ? t('voice.wordsMissing') : null} onPress={() => void save()}>
          {t('voice.save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
