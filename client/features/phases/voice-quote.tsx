import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CardReach } from '../../board/card-reach.tsx'
import { useTable } from '../../board/use-table.ts'
import { Words } from '../../board/words.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './family-voice.module.css'
import { VoiceChange } from './voice-change.tsx'

/** Words as they were said: large, with whose they are, how they came, and who wrote them down. */
export function VoiceQuote({ voice, canChange }: { voice: FamilyVoice; canChange: boolean }) {
  const { t } = useTranslation('phases')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const [changing, setChanging] = useState(false)
  const recorder = voice.recordedBy === null ? null : table?.state.participants[voice.recordedBy]?.name
  if (changing) return <VoiceChange voice={voice} onDone={() => setChanging(false)} />
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
