import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { peopleOf } from '../../board/roster.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { FormChips } from './form-fields.tsx'
import { Invite } from './invite.tsx'
import { newSeatOf } from './new-records.ts'
import styles from './preparation.module.css'
import type { MemberInput, Words } from './record-inputs.ts'
import { personRemoval } from './removal.ts'
import type { RecordForm } from './use-record-form.ts'

/** Takes part with an own link and an own seat (rule R14), or through the key worker. */
export function LiveChoice(props: {
  form: RecordForm<MemberInput>
  state: ConferenceState
  words: Words
  name: string
}) {
  const { form, state, words, name } = props
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const { record, isNew, isReadOnly } = form
  const seat = peopleOf(state, record.id)[0]

  async function choose(live: boolean): Promise<void> {
    if (!live && seat && !(await askAll(personRemoval(state, seat, words).remove))) return
    if ((await form.choose({ live })) && live && !seat) await makeSeat()
  }
  async function askAll(commands: Parameters<typeof ask>[0][]): Promise<boolean> {
    for (const command of commands) if (!(await ask(command))) return false
    return true
  }
  const makeSeat = () => ask({ type: 'recordParticipant', participant: newSeatOf(record) })

  return (
    <div className={styles.wide}>
      <FormChips
        form={form}
        field="live"
        owner={record.id}
        label={t('household.live', { name })}
        hint={record.live ? t('household.liveYesHint', { name }) : t('household.liveNoHint')}
        options={[
          { value: 'no', label: t('household.liveNo') },
          { value: 'yes', label: t('household.liveYes') },
        ]}
        value={record.live ? 'yes' : 'no'}
        onChoose={(answer) => void choose(answer === 'yes')}
      />
      {record.live && seat && <Invite person={seat} />}
      {record.live && !seat && !isNew && !isReadOnly && (
        <p className={styles.line}>
          {t('household.seatMissing', { name })}
          <Button small onPress={makeSeat}>
            {t('household.makeSeat', { name })}
          </Button>
        </p>
      )}
    </div>
  )
}
