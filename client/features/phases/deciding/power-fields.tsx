import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import { LEGAL_FRAMES } from '@rondom/shared/domain/decisions.ts'
import type { ConsultationId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Callout } from '../../../ui/callout.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { nameFor } from './chosen-consultation.ts'
import { type DecisionChoices, decidersFor, withDecider, withType } from './decision-choices.ts'
import { typesOf } from './decision-facts.ts'

/** A part of the form: what is chosen, and what is chosen anew. */
export interface ChoiceFieldsProps {
  choices: DecisionChoices
  /** Consultations whose advice was given: they stay as they are. */
  settled: readonly ConsultationId[]
  onChange: (fields: Partial<DecisionChoices>) => void
}

/** What kind of decision it is; it brings its authority and who has to be consulted. */
export function TypeField({ choices, settled, onChange }: ChoiceFieldsProps) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  if (table === null) return null
  const types = typesOf(table.state)

  function choose(id: string): void {
    const type = types.find((one) => one.id === id)
    if (type !== undefined && table !== null) onChange(withType(choices, table.state, type, settled))
  }

  return (
    <Select
      label={t('form.type')}
      description={t('form.typeHint')}
      options={types.map(({ id, name }) => ({ value: id, label: name }))}
      value={choices.typeId}
      onChange={choose}
      placeholder={t('form.chooseType')}
    />
  )
}

/** Who decides, by which authority, and in which legal frame. */
export function PowerFields({ choices, onChange }: ChoiceFieldsProps) {
  const { t } = useTranslation('deciding')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const type = table === null ? undefined : typesOf(table.state).find(({ id }) => id === choices.typeId)
  const why = useWhyOnly(type)
  if (table === null || type === undefined) return null
  const deciders = decidersFor(table.state, type)
  return (
    <>
      {deciders.length === 0 ? (
        <Callout kind="caution" title={t('form.nobody')}>
          <p>{why}</p>
        </Callout>
      ) : (
        <Select
          label={t('form.decider')}
          description={why}
          options={deciders.map((person) => ({ value: person.id, label: nameFor(person) }))}
          value={deciders.some(({ id }) => id === choices.deciderId) ? choices.deciderId : null}
          onChange={(deciderId) => onChange(withDecider(choices, deciderId))}
          placeholder={t('form.chooseDecider')}
        />
      )}
      <TextField
        label={t('form.authority')}
        description={t('form.authorityHint')}
        value={choices.authority}
        onChange={(authority) => onChange({ authority })}
        maxLength={LIMITS.authority}
        isRequired
      />
      <RadioList
        label={t('form.frame')}
        options={LEGAL_FRAMES.map((value) => ({
          value,
          label: label(`legalFrame.${value}`),
          description: t(`form.frameHint.${value}`),
        }))}
        value={choices.legalFrame}
        onChange={(legalFrame) => onChange({ legalFrame })}
      />
    </>
  )
}

/** Why others are not in the list. */
function useWhyOnly(type: DecisionType | undefined): string {
  const { t } = useTranslation('deciding')
  const { t: label } = useTranslation('domain')
  switch (type?.decider) {
    case undefined:
      return ''
    case 'team_manager':
      return t('form.onlyTeamManager')
    case 'key_worker':
      return t('form.onlyKeyWorker')
    case 'anyone':
      return t('form.onlyProfessionals')
    default:
      return t('form.onlyOrganisation', { organisation: label(`organisation.${type?.decider ?? 'local_team'}.full`) })
  }
}
