import {
  CONSULTATION_KINDS,
  DECIDERS,
  DECISION_SUBJECTS,
  type DecisionType,
  SUBJECT_CONSULTATIONS,
} from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { notify } from '../../ui/notices.ts'
import { Refusal } from '../../ui/refusal.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { chosenBeside, withType } from './catalogue.ts'
import { useDeciderLabel } from './use-decider-label.ts'
import { useSaveTypes } from './use-save-types.ts'

interface TypeFormProps {
  title: string
  /** As it stands, or to begin with. */
  type: DecisionType
  onSaved: () => void
  onClose: () => void
}

/** One type of key decision: its name, what it is about, who decides by which authority, and who is consulted. */
export function TypeForm({ title, type, onSaved, onClose }: TypeFormProps) {
  const { t } = useTranslation('decisionTypes')
  const { t: label } = useTranslation('domain')
  const deciderLabel = useDeciderLabel()
  const [fields, setFields] = useState(type)
  const [isChecked, setChecked] = useState(false)
  const { isPending, sentence, save } = useSaveTypes()
  const always = SUBJECT_CONSULTATIONS[fields.subject]
  const kinds = always.map((kind) => label(`consultationKind.${kind}`)).join(', ')
  const lacks = { name: fields.name.trim() === '', authority: fields.authority.trim() === '' }

  function set(changed: Partial<DecisionType>): void {
    setFields({ ...fields, ...changed })
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (lacks.name || lacks.authority) return
    if (!(await save((types) => withType(types, fields)))) return
    notify({ kind: 'done', sentence: t('saved') })
    onSaved()
    onClose()
  }

  return (
    <Dialog title={title} isOpen wide onClose={onClose} closeLabel={t('form.cancel')}>
      <Form label={title} onSubmit={() => void send()}>
        <Refusal sentence={sentence} />
        <TextField
          label={t('form.name')}
          description={t('form.nameHint')}
          value={fields.name}
          onChange={(name) => set({ name })}
          error={isChecked && lacks.name ? t('form.nameMissing') : null}
          maxLength={LIMITS.name}
          isRequired
        />
        <Select
          label={t('form.subject')}
          description={t('form.subjectHint')}
          options={DECISION_SUBJECTS.map((value) => ({ value, label: label(`decisionSubject.${value}`) }))}
          value={fields.subject}
          onChange={(subject) => set({ subject })}
        />
        <Select
          label={t('form.decider')}
          options={DECIDERS.map((value) => ({ value, label: deciderLabel(value) }))}
          value={fields.decider}
          onChange={(decider) => set({ decider })}
        />
        <TextField
          label={t('form.authority')}
          description={t('form.authorityHint')}
          value={fields.authority}
          onChange={(authority) => set({ authority })}
          error={isChecked && lacks.authority ? t('form.authorityMissing') : null}
          maxLength={LIMITS.authority}
          isRequired
        />
        {always.length > 0 && <p>{t('form.always', { kinds })}</p>}
        <CheckboxGroup
          label={t('form.consultations')}
          options={CONSULTATION_KINDS.filter((kind) => !always.includes(kind)).map((value) => ({
            value,
            label: label(`consultationKind.${value}`),
          }))}
          values={chosenBeside(fields)}
          onChange={(consultations) => set({ consultations })}
        />
        <FormActions>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button kind="primary" type="submit" isPending={isPending}>
            {t('form.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
