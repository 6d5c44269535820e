import { CONSULTATION_KINDS } from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import {
  type ChosenConsultation,
  consultable,
  isAlwaysAsked,
  nameFor,
  newConsultation,
  withKind,
  withPerson,
} from './chosen-consultation.ts'
import styles from './deciding.module.css'
import type { DecisionChoices } from './decision-choices.ts'
import { typeOf } from './decision-facts.ts'
import type { ChoiceFieldsProps } from './power-fields.tsx'

/** Who is consulted: what the type asks for stands there, more can be added. */
export function ConsultationFields({ choices, settled, onChange }: ChoiceFieldsProps) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  if (table === null) return null
  const { consultations } = choices
  const type = typeOf(table.state, choices.typeId)

  function change(changed: ChosenConsultation): void {
    onChange({ consultations: consultations.map((one) => (one.id === changed.id ? changed : one)) })
  }

  return (
    <section className={styles.group} aria-label={t('form.consultations')}>
      <h3>{t('form.consultations')}</h3>
      <p className={styles.soft}>{t('form.consultationsHint')}</p>
      {consultations.map((one, index) =>
        settled.includes(one.id) ? (
          <p key={one.id}>{t('form.settled', { place: index + 1, who: one.who })}</p>
        ) : (
          <Fields
            key={one.id}
            choices={choices}
            consultation={one}
            place={index + 1}
            isAlways={isAlwaysAsked(type, consultations, one)}
            onChange={change}
            onRemove={() => onChange({ consultations: consultations.filter(({ id }) => id !== one.id) })}
          />
        ),
      )}
      {consultations.length < LIMITS.consultations && (
        <div>
          <Button
            icon={<IconPlus aria-hidden size={18} />}
            onPress={() =>
              onChange({ consultations: [...consultations, newConsultation(table.state, 'organisation', false)] })
            }
          >
            {t('form.more')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface FieldsProps {
  choices: DecisionChoices
  consultation: ChosenConsultation
  place: number
  /** The type asks for it: then it cannot go, and stays what it is. */
  isAlways: boolean
  onChange: (consultation: ChosenConsultation) => void
  onRemove: () => void
}

const NOBODY = 'nobody'

function Fields({ choices, consultation, place, isAlways, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation('deciding')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  if (table === null) return null
  const { kind, who, participantId, required } = consultation
  const { participants } = table.state
  const people = consultable(table.state, choices, consultation)
  return (
    <fieldset className={styles.consultationFields}>
      <legend>{t('form.consultation', { place, kind: label(`consultationKind.${kind}`) })}</legend>
      {isAlways ? (
        <p className={styles.soft}>{t('form.always')}</p>
      ) : (
        <Select
          label={t('form.kind')}
          options={CONSULTATION_KINDS.map((value) => ({ value, label: label(`consultationKind.${value}`) }))}
          value={kind}
          onChange={(changed) => onChange(withKind(consultation, table.state, choices, changed))}
        />
      )}
      <Select
        label={t('form.person')}
        options={[
          { value: NOBODY, label: t('form.nobodyHere') },
          ...people.map((person) => ({ value: person.id, label: nameFor(person) })),
        ]}
        value={participantId ?? NOBODY}
        onChange={(id) => onChange(withPerson(consultation, participants[id] ?? null))}
      />
      <TextField
        label={t('form.who')}
        description={t('form.whoHint')}
        value={who}
        onChange={(changed) => onChange({ ...consultation, who: changed })}
        maxLength={LIMITS.consultedWho}
        isRequired
      />
      {!isAlways && (
        <span className={styles.actions}>
          <Checkbox
            label={t('form.required')}
            checked={required}
            onChange={(changed) => onChange({ ...consultation, required: changed })}
          />
          <IconButton
            label={t('form.remove', { who: who === '' ? String(place) : who })}
            icon={<IconX aria-hidden size={18} />}
            onPress={onRemove}
          />
        </span>
      )}
    </fieldset>
  )
}
