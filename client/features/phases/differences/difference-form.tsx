import { givenDrafts } from '@rondom/shared/board/own.ts'
import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from '@rondom/shared/domain/differences.ts'
import { type NoteId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'
import { FormNotes } from './form-notes.tsx'

interface FormProps {
  /** The notes it links; to begin with, where `difference` is changed. */
  noteIds: readonly NoteId[]
  /** What is changed or adopted; nothing for a new one. */
  difference?: Difference
  onClose: () => void
  onMade?: () => void
}

/** Makes, proposes or changes a difference; title and question are kept by the server while they are typed. */
export function DifferenceForm(props: FormProps) {
  const aboutId = props.difference?.id
  const title = useOwnDraft('difference', aboutId)
  const question = useOwnDraft('question', aboutId)
  const stoodTitle = useWords(props.difference?.title) ?? ''
  const stoodQuestion = useWords(props.difference?.discussionQuestion) ?? ''
  if (title === null || question === null) return null
  return (
    <FormDialog {...props} title={title} question={question} stoodTitle={stoodTitle} stoodQuestion={stoodQuestion} />
  )
}

interface DialogProps extends FormProps {
  title: OwnDraft
  question: OwnDraft
  stoodTitle: string
  stoodQuestion: string
}

function FormDialog(props: DialogProps) {
  const { difference, title, question, onClose } = props
  const { t } = useTranslation('differences')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  const [noteIds, setNoteIds] = useState([...props.noteIds])
  const [kind, setKind] = useState<DifferenceKind | null>(difference?.kind ?? null)
  const titleWords = useSharedText(title.text).trim()
  const questionWords = useSharedText(question.text).trim()
  const { stoodTitle, stoodQuestion } = props
  // What stood is there to be changed; a draft that was begun goes before it.
  useFilledDraft(title, stoodTitle)
  useFilledDraft(question, stoodQuestion)
  const leads = table?.you.role === 'facilitator'
  const isAdopting = leads && difference !== undefined && !difference.made
  const heading = isAdopting ? 'adoptTitle' : difference ? 'changeTitle' : leads ? 'makeTitle' : 'propose'
  const action = isAdopting ? 'adopt' : difference ? 'save' : leads ? 'make' : 'sendProposal'
  const isIncomplete = titleWords === '' || kind === null

  async function save(): Promise<void> {
    if (kind === null) return
    const id = difference?.id ?? newId('difference')
    const recorded = { id, title: titleWords, kind, noteIds, discussionQuestion: questionWords }
    const clearGiven = givenDrafts(title, question)
    if (!(await command({ type: 'recordDifference', difference: recorded }))) return
    clearGiven()
    props.onMade?.()
    onClose()
  }

  return (
    <Dialog
      title={t(heading)}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            reason={noteIds.length < 2 ? t('pick.tooFew') : isIncomplete ? t('incomplete') : null}
            onPress={save}
          >
            {t(action)}
          </Button>
        </>
      }
    >
      {!leads && <p>{t('proposeHint')}</p>}
      <div className={panel.form}>
        <FormNotes noteIds={noteIds} onChange={setNoteIds} />
        <BoundText
          {...title}
          label={t('name')}
          showLabel
          description={t('nameHint')}
          limit={LIMITS.differenceTitle}
          rows={1}
        />
        <RadioList
          label={t('kindOf')}
          options={DIFFERENCE_KINDS.map((value) => ({
            value,
            label: label(`differenceKind.${value}`),
            description: t(`kindHint.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <BoundText
          {...question}
          label={t('question')}
          showLabel
          description={t('questionHint')}
          limit={LIMITS.differenceText}
        />
      </div>
    </Dialog>
  )
}
