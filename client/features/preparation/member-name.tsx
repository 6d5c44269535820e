import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { MeetingType } from '@rondom/shared/domain/meeting.ts'
import { PSEUDONYM_ROLES } from '@rondom/shared/domain/pseudonyms.ts'
import { useTranslation } from 'react-i18next'
import { FormSelect, FormText } from './form-fields.tsx'
import type { MemberInput } from './record-inputs.ts'
import type { RecordForm } from './use-record-form.ts'

const LETTERS = ['', ' A', ' B', ' C', ' D']
const PSEUDONYMS = PSEUDONYM_ROLES.flatMap((role) => LETTERS.map((letter) => `${role}${letter}`))

/** What somebody of the household is called: an alias; in a learning meeting one of the pseudonyms (rule R93). */
export function MemberName(props: { form: RecordForm<MemberInput>; owner: string; type: MeetingType }) {
  const { form, owner, type } = props
  const { t } = useTranslation('preparation')
  const shared = { form, field: 'name', owner, label: t('household.name') } as const
  if (type !== 'learning') {
    return <FormText {...shared} hint={t('household.nameHint')} maxLength={LIMITS.name} autoFocus={form.isNew} />
  }
  return (
    <FormSelect
      {...shared}
      hint={t('household.pseudonymHint')}
      placeholder={t('household.pseudonymChoose')}
      options={PSEUDONYMS.map((value) => ({ value, label: value }))}
      value={form.record.name || null}
      onChoose={(name) => void form.choose({ name })}
    />
  )
}
