import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { Action } from '@rondom/shared/domain/actions.ts'
import { type NeedId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { useFilledDraft } from '../use-filled-draft.ts'
import { ACTION_CHOICES, choicesOfAction, NO_ACTION_CHOICES, whyNotGiven } from './action-choices.ts'
import { ActionFields } from './action-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import styles from './planning.module.css'
import { type ActionDrafts, useActionDrafts } from './use-action-drafts.ts'
import { useChoices } from './use-choices.ts'

interface FormProps {
  /** What is changed; nothing for a new one. */
  action?: Action
  /** The need a new one answers; nothing for what somebody offers. */
  needId?: NeedId
  onClose: () => void
}

/** Makes or changes an action; what is typed and chosen is kept by the server meanwhile. */
export function ActionForm(props: FormProps) {
  const drafts = useActionDrafts(props.action?.id ?? props.needId)
  const stoodWhat = useWords(props.action?.what) ?? ''
  const stoodSign = useWords(props.action?.visibleSign) ?? ''
  if (drafts === null) return null
  return <Fields {...props} drafts={drafts} stoodWhat={stoodWhat} stoodSign={stoodSign} />
}

interface FieldsProps extends FormProps {
  drafts: ActionDrafts
  stoodWhat: string
  stoodSign: string
}

function Fields({ action, needId, drafts, stoodWhat, stoodSign, onClose }: FieldsProps) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const command = useCommand()
  const { what, sign } = drafts
  const words = { what: useSharedText(what.text).trim(), sign: useSharedText(sign.text).trim() }
  const begin = action ? choicesOfAction(action) : NO_ACTION_CHOICES
  const [choices, choose] = useChoices(drafts.chosen, ACTION_CHOICES, begin)
  useFilledDraft(what, stoodWhat)
  useFilledDraft(sign, stoodSign)
  if (table === null) return null
  const need = needId === undefined ? undefined : table.state.needs[needId]
  const isTooLong = words.what.length > LIMITS.actionText || words.sign.length > LIMITS.visibleSign
  const obstacle = whyNotGiven(words, choices, action?.dueOn ?? table.state.facts.conferenceOn)

  async function give(): Promise<void> {
    if (choices.ownerId === null) return
    const recorded = {
      id: action?.id ?? newId('action'),
      needIds: action?.needIds ?? (needId === undefined ? [] : [needId]),
      ...{ what: words.what, visibleSign: words.sign },
      ...{ ...choices, ownerId: choices.ownerId },
    }
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'recordAction', action: recorded }))) return
    clearGiven()
    onClose()
  }

  return (
    <FormDialog
      title={t(action ? 'action.titleChange' : 'action.titleNew')}
      action={t(action ? 'save' : 'action.add')}
      reason={isTooLong ? t('tooLong') : obstacle === null ? null : t(`action.${obstacle}`)}
      onGive={give}
      onClose={onClose}
      document={what.document}
    >
      {need && (
        <p className={styles.soft}>
          {t('action.forNeed')}: <Words id={need.text} />
        </p>
      )}
      {action?.status === 'accepted' && <p>{t('action.waitsAnew')}</p>}
      <ActionFields drafts={drafts} choices={choices} onChange={choose} />
    </FormDialog>
  )
}
