import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CardReach } from '../../board/card-reach.tsx'
import { useTable } from '../../board/use-table.ts'
import { useWords, Words } from '../../board/words.tsx'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './family-voice.module.css'
import panel from './panel.module.css'

/** Words as they were said: large, with whose they are, how they came, and who wrote them down. */
export function VoiceQuote({ voice, canChange }: { voice: FamilyVoice; canChange: boolean }) {
  const { t } = useTranslation('phases')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const [changing, setChanging] = useState(false)
  const recorder = voice.recordedBy === null ? null : table?.state.participants[voice.recordedBy]?.name
  if (changing) return <ChangeVoice voice={voice} onDone={() => setChanging(false)} />
  return (
    <figure className={styles.voice}>
      <blockquote className={styles.quote}>
        <Words id={voice.words} />
      </blockquote>
      <figcaption className={styles.how}>
        <span>{label(`voiceMode.${voice.mode}`)}</span>
        {recorder && <span>{t('voice.recordedBy', { name: recorder })}</span>}
        <CardReach scope={null} notVisibleTo={voice.notVisibleTo} />
        {canChange && (
          <Button kind="quiet" small onPress={() => setChanging(true)}>
            {t('voice.change')}
          </Button>
        )}
      </figcaption>
    </figure>
  )
}

function ChangeVoice({ voice, onDone }: { voice: FamilyVoice; onDone: () => void }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const stood = useWords(voice.words) ?? ''
  const [words, setWords] = useState(stood)
  const { id: voiceId, memberId, mode, notVisibleTo } = voice

  async function save(): Promise<void> {
    const changed = { voiceId, memberId, mode, words: words.trim(), notVisibleTo }
    if (await command({ type: 'recordVoice', ...changed })) onDone()
  }

  return (
    <div className={panel.form}>
      <TextArea label={t('voice.ownWords')} value={words} onChange={setWords} rows={4} autoFocus />
      <div className={panel.row}>
        <Button
          kind="primary"
          reason={words.trim() === '' ? t('voice.wordsMissing') : null}
          onPress={() => void save()}
        >
          {t('voice.save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
