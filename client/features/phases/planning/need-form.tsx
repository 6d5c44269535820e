import { givenDrafts } from '@rondom/shared/board/own.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { namesInWords } from '../../../text/lists.ts'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import { isNearlyAdult } from './adulthood.ts'
import { AdulthoodFields } from './adulthood-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { adulthoodOf, choicesOfNeed, NEED_CHOICES, type NeedChoices, NO_NEED_CHOICES } from './need-choices.ts'
import { NeedSources } from './need-sources-list.tsx'
import { useChoices } from './use-choices.ts'

interface FormProps {
  /** What is changed; nothing for a new one. */
  need?: Need
  /** What a new one begins with: cards that were picked, or a need that stayed open, with its words. */
  from?: { choices: Partial<NeedChoices>; words: string }
  onClose: () => void
  onMade?: () => void
}

/** Makes or changes a need; what is typed and chosen is kept by the server meanwhile. */
export function NeedForm(props: FormProps) {
  const { need } = props
  const text = useOwnDraft('need', need?.id)
  const forWhom = useOwnDraft('forwhom', need?.id)
  const chosen = useOwnDraft('needchoices', need?.id)
  const stoodText = useWords(need?.text) ?? props.from?.words ?? ''
  const stoodForWhom = useWords(need?.forWhom) ?? ''
  if (text === null || forWhom === null || chosen === null) return null
  return <Fields {...props} drafts={{ text, forWhom, chosen }} stoodText={stoodText} stoodForWhom={stoodForWhom} />
}

interface FieldsProps extends FormProps {
  drafts: Record<'text' | 'forWhom' | 'chosen', OwnDraft>
  stoodText: string
  stoodForWhom: string
}

function Fields({ need, from, drafts, stoodText, stoodForWhom, onClose, onMade }: FieldsProps) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const command = useCommand()
  const { text, forWhom } = drafts
  const words = useSharedText(text.text).trim()
  const whom = useSharedText(forWhom.text).trim()
  const [choices, choose] = useChoices(drafts.chosen, NEED_CHOICES, need ? choicesOfNeed(need) : NO_NEED_CHOICES)
  useFilledDraft(text, stoodText)
  useFilledDraft(forWhom, stoodForWhom)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is laid in once.
  useEffect(() => {
    if (from !== undefined) choose(from.choices)
  }, [])
  if (table === null) return null
  const { members } = table.state
  const named = choices.memberIds.flatMap((id) => members[id] ?? [])
  const names = namesInWords(named.map(({ name }) => name))
  const adults = named.filter((member) => isNearlyAdult(table.state, member))
  const isTooLong = words.length > LIMITS.needText || whom.length > LIMITS.forWhom
  const isIncomplete = words === '' || (whom === '' && names === '')

  async function give(): Promise<void> {
    const recorded = {
      id: need?.id ?? newId('need'),
      text: words,
      forWhom: whom || names,
      memberIds: named.map(({ id }) => id),
      noteIds: choices.noteIds,
      adulthood: adulthoodOf(choices, adults.length > 0),
      earlierId: choices.earlierId,
    }
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'recordNeed', need: recorded }))) return
    clearGiven()
    onMade?.()
    onClose()
  }

  return (
    <FormDialog
      title={t(need ? 'need.changeTitle' : 'need.newTitle')}
      action={t(need ? 'save' : 'needs.add')}
      reason={isTooLong ? t('tooLong') : isIncomplete ? t('need.incomplete') : null}
      onGive={give}
      onClose={onClose}
      document={text.document}
    >
      <NeedSources choices={choices} onChange={choose} />
      <BoundText
        {...text}
        label={t('need.text')}
        showLabel
        description={t('need.textHint')}
        limit={LIMITS.needText}
        rows={2}
      />
      <CheckboxGroup
        label={t('need.members')}
        options={Object.values(members).map(({ id, name }) => ({ value: id, label: name }))}
        values={choices.memberIds}
        onChange={(memberIds) => choose({ memberIds })}
      />
      <BoundText
        {...forWhom}
        label={t('need.forWhom')}
        showLabel
        description={t('need.forWhomHint')}
        limit={LIMITS.forWhom}
        rows={1}
      />
      {adults.length > 0 && <AdulthoodFields choices={choices} people={adults} onChange={choose} />}
    </FormDialog>
  )
}
