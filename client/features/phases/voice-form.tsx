import { givenDrafts } from '@rondom/shared/board/own.ts'
import { newId, type PersonId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { VOICE_MODES, type VoiceMode } from '@rondom/shared/domain/voices.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { restrictablePeople } from '../../board/roster.ts'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './panel.module.css'

/** A family member's words: written by themselves, or verbatim by who records them. */
export function VoiceForm({ member, isOwn }: { member: FamilyMember; isOwn: boolean }) {
  const { t } = useTranslation('phases')
  const draft = useOwnDraft('voice', member.id)
  if (draft === null) return <p>{t('loading')}</p>
  return <VoiceFields member={member} isOwn={isOwn} draft={draft} />
}

function VoiceFields({ member, isOwn, draft }: { member: FamilyMember; isOwn: boolean; draft: OwnDraft }) {
  const { t } = useTranslation('phases')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  const words = useSharedText(draft.text).trim()
  const [mode, setMode] = useState<VoiceMode>(isOwn ? 'present' : 'told_to_key_worker')
  const [notVisibleTo, setNotVisibleTo] = useState<PersonId[]>([])
  const people = table === null ? [] : restrictablePeople(table.state).filter(({ id }) => id !== member.id)
  const modes = VOICE_MODES.filter((value) => isOwn || value !== 'present')

  async function give(): Promise<void> {
    const voice = { voiceId: newId('voice'), memberId: member.id, mode, words, notVisibleTo }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'recordVoice', ...voice }))) return
    clearGiven()
    setNotVisibleTo([])
  }

  return (
    <div className={styles.form}>
      <BoundText
        {...draft}
        label={isOwn ? t('voice.ownWords') : t('voice.words', { name: member.name })}
        showLabel
        description={t(isOwn ? 'voice.ownHint' : 'voice.wordsHint')}
        limit={LIMITS.voiceWords}
        look="voice"
        rows={3}
      />
      <Select
        label={t('voice.how')}
        options={modes.map((value) => ({ value, label: label(`voiceMode.${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      {people.length > 0 && (
        <Disclosure title={t('voice.restrict')} level={4} small>
          <CheckboxGroup
            label={t('voice.notVisibleTo')}
            description={t('voice.restrictHint')}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            values={notVisibleTo}
            onChange={setNotVisibleTo}
          />
        </Disclosure>
      )}
      <div className={styles.row}>
        <Button kind="primary" reason={words === '' ? t('voice.wordsMissing') : null} onPress={give}>
          {t(isOwn ? 'voice.give' : 'voice.giveRecorded')}
        </Button>
      </div>
    </div>
  )
}
