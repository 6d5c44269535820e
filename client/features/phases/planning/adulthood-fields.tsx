import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { ADULTHOOD_DOMAINS } from '@rondom/shared/domain/needs.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { namesInWords } from '../../../text/lists.ts'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { NeedChoices } from './need-choices.ts'

/** What a need is about after the eighteenth birthday, and who is there then (rule R81). */
export function AdulthoodFields(props: {
  choices: NeedChoices
  people: readonly FamilyMember[]
  onChange: (chosen: Partial<NeedChoices>) => void
}) {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const names = namesInWords(props.people.map(({ name }) => name))
  return (
    <>
      <CheckboxGroup
        label={t('need.adult')}
        description={t('need.adultHint')}
        options={ADULTHOOD_DOMAINS.map((value) => ({ value, label: label(`adulthoodDomain.${value}`) }))}
        values={props.choices.domains}
        onChange={(domains) => props.onChange({ domains })}
      />
      {props.choices.domains.length > 0 && (
        <TextField
          label={t('need.ownerAfter', { names })}
          value={props.choices.ownerAfter}
          onChange={(ownerAfter) => props.onChange({ ownerAfter })}
          maxLength={LIMITS.name}
        />
      )}
    </>
  )
}
