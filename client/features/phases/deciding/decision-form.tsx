import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useDraftWords } from '../../../board/use-draft-words.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'
import { ConsultationFields } from './consultation-fields.tsx'
import { choicesOf, type DecisionChoices, problemOf, readChoices } from './decision-choices.ts'
import { PowerFields, TypeField } from './power-fields.tsx'

interface FormProps {
  /** What is changed; nothing for a new one. */
  decision?: KeyDecision
  onClose: () => void
}

/** Puts a key decision, or changes its question, decider or consultations; all of it is kept while it is typed. */
export function DecisionForm(props: FormProps) {
  const question = useOwnDraft('decision', props.decision?.id)
  const choices = useOwnDraft('choices', props.decision?.id)
  const stood = useWords(props.decision?.question) ?? ''
  if (question === null || choices === null) return null
  return <FormDialog {...props} question={question} kept={choices} stood={stood} />
}

interface DialogProps extends FormProps {
  question: OwnDraft
  kept: OwnDraft
  stood: string
}

function FormDialog({ decision, onClose, question, kept, stood }: DialogProps) {
  const { t } = useTranslation('deciding')
  const command = useCommand()
  const words = useSharedText(question.text).trim()
  const [keptWords, keep] = useDraftWords(kept)
  const choices = readChoices(keptWords) ?? choicesOf(decision)
  const problem = problemOf(words, choices)
  const settled = decision?.consultations.filter(({ advice }) => advice !== null).map(({ id }) => id) ?? []
  const fields = { choices, settled, onChange: choose }
  useFilledDraft(question, stood)

  function choose(fields: Partial<DecisionChoices>): void {
    keep(JSON.stringify({ ...choices, ...fields }))
  }

  async function save(): Promise<void> {
    const { typeId, deciderId } = choices
    if (typeId === null || deciderId === null) return
    const id = decision?.id ?? newId('decision')
    const put = { ...choices, id, typeId, deciderId, question: words }
    const clearGiven = givenDrafts(question, kept)
    if (!(await command({ type: 'recordDecision', decision: put }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t(decision ? 'form.change' : 'form.title')}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" reason={problem && t(`form.problem.${problem}`)} onPress={save}>
            {t(decision ? 'form.save' : 'add')}
          </Button>
        </>
      }
    >
      <div className={panel.form}>
        <TypeField {...fields} />
        <BoundText
          {...question}
          label={t('form.question')}
          showLabel
          description={t('form.questionHint')}
          limit={LIMITS.decisionQuestion}
        />
        {choices.typeId !== null && (
          <>
            <PowerFields {...fields} />
            <ConsultationFields {...fields} />
          </>
        )}
      </div>
    </Dialog>
  )
}
