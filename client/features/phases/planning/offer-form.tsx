import { givenDrafts } from '@rondom/shared/board/own.ts'
import { type NeedId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { ACTION_CHOICES, NO_ACTION_CHOICES } from './action-choices.ts'
import { FormDialog } from './form-dialog.tsx'
import { seesCoverage } from './planning-people.ts'
import { type ActionDrafts, useActionDrafts } from './use-action-drafts.ts'
import { useChoices } from './use-choices.ts'

interface OfferProps {
  /** The need it is for, where that is known. */
  needId?: NeedId | undefined
  onClose: () => void
}

/** Something small that somebody of family or network offers to do; the facilitator links it to a need. */
export function OfferForm({ needId, onClose }: OfferProps) {
  const drafts = useActionDrafts(needId)
  return drafts === null ? null : <Fields needId={needId} drafts={drafts} onClose={onClose} />
}

function Fields({ needId, drafts, onClose }: OfferProps & { drafts: ActionDrafts }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const you = table?.you.id ?? null
  const isProfessional = table !== null && seesCoverage(table.you)
  const command = useCommand()
  const what = useSharedText(drafts.what.text).trim()
  const visibleSign = useSharedText(drafts.sign.text).trim()
  const [{ dueOn }, choose] = useChoices(drafts.chosen, ACTION_CHOICES, NO_ACTION_CHOICES)
  const isTooLong = what.length > LIMITS.actionText || visibleSign.length > LIMITS.visibleSign
  const isIncomplete = what === '' || visibleSign === '' || dueOn === ''
  const isTooEarly = dueOn < (table?.state.facts.conferenceOn ?? '')
  const obstacle = isIncomplete ? t('offer.incomplete') : isTooEarly ? t('action.tooEarly') : null

  async function give(): Promise<void> {
    if (you === null) return
    const id = newId('action')
    const kind = isProfessional ? ('do' as const) : ('small_contribution' as const)
    const offered = { id, kind, needIds: needId === undefined ? [] : [needId], ownerId: you, buddyId: null }
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'recordAction', action: { ...offered, what, visibleSign, dueOn } }))) return
    // Who offers it in these words takes it on in them.
    await command({ type: 'acceptAction', actionId: id, revision: 1 })
    clearGiven()
    onClose()
  }

  return (
    <FormDialog
      title={t('offer.dialog')}
      action={t('offer.give')}
      reason={isTooLong ? t('tooLong') : obstacle}
      onGive={give}
      onClose={onClose}
      document={drafts.what.document}
    >
      <p>{t('offer.hint')}</p>
      <BoundText {...drafts.what} label={t('offer.what')} showLabel limit={LIMITS.actionText} rows={2} />
      <TextField label={t('action.due')} type="date" value={dueOn} onChange={(day) => choose({ dueOn: day })} />
      <BoundText
        {...drafts.sign}
        label={t('action.sign')}
        showLabel
        description={t('action.signHint')}
        limit={LIMITS.visibleSign}
        rows={1}
      />
    </FormDialog>
  )
}
