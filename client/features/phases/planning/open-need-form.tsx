import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { NeedId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { BOTTLENECKS, type OpenNeed } from '@rondom/shared/domain/needs.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Select } from '../../../ui/select.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import { FormDialog } from './form-dialog.tsx'
import { NO_OPEN_NEED_CHOICES, OPEN_NEED_CHOICES } from './open-need-choices.ts'
import { OwnerSelect } from './owner-select.tsx'
import { peopleAround } from './planning-people.ts'
import { useChoices } from './use-choices.ts'

interface FormProps {
  needId: NeedId
  /** What is changed; nothing for a new one. */
  openNeed?: OpenNeed
  onClose: () => void
}

/** Why a need has no answer yet, what happens meanwhile, and who keeps watch (rule R80). */
export function OpenNeedForm(props: FormProps) {
  const reason = useOwnDraft('opened', props.needId)
  const bridging = useOwnDraft('bridging', props.needId)
  const chosen = useOwnDraft('openchoices', props.needId)
  const stoodReason = useWords(props.openNeed?.reason) ?? ''
  const stoodBridging = useWords(props.openNeed?.bridging) ?? ''
  if (reason === null || bridging === null || chosen === null) return null
  const stood = { stoodReason, stoodBridging }
  return <Fields {...props} {...stood} drafts={{ reason, bridging, chosen }} />
}

interface FieldsProps extends FormProps {
  drafts: Record<'reason' | 'bridging' | 'chosen', OwnDraft>
  stoodReason: string
  stoodBridging: string
}

function Fields({ needId, openNeed, drafts, stoodReason, stoodBridging, onClose }: FieldsProps) {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  const { reason, bridging } = drafts
  const words = { reason: useSharedText(reason.text).trim(), bridging: useSharedText(bridging.text).trim() }
  const [choices, choose] = useChoices(drafts.chosen, OPEN_NEED_CHOICES, openNeed ?? NO_OPEN_NEED_CHOICES)
  useFilledDraft(reason, stoodReason)
  useFilledDraft(bridging, stoodBridging)
  const { bottleneck, ownerId } = choices
  const isTooLong = Math.max(words.reason.length, words.bridging.length) > LIMITS.openNeedText
  const isIncomplete = bottleneck === null || ownerId === null || words.reason === '' || words.bridging === ''

  async function give(): Promise<void> {
    if (bottleneck === null || ownerId === null) return
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'recordOpenNeed', openNeed: { needId, bottleneck, ownerId, ...words } }))) return
    clearGiven()
    onClose()
  }

  return (
    <FormDialog
      title={t('open.dialog')}
      action={t(openNeed ? 'save' : 'open.add')}
      reason={isTooLong ? t('tooLong') : isIncomplete ? t('open.incomplete') : null}
      onGive={give}
      onClose={onClose}
      document={reason.document}
    >
      <p>{t('open.hint')}</p>
      <Select
        label={t('open.bottleneck')}
        placeholder={t('open.choose')}
        options={BOTTLENECKS.map((value) => ({ value, label: label(`bottleneck.${value}`) }))}
        value={bottleneck}
        onChange={(chosen) => choose({ bottleneck: chosen })}
      />
      <BoundText {...reason} label={t('open.reason')} showLabel limit={LIMITS.openNeedText} rows={2} />
      <BoundText
        {...bridging}
        label={t('open.bridging')}
        showLabel
        description={t('open.bridgingHint')}
        limit={LIMITS.openNeedText}
        rows={2}
      />
      <OwnerSelect
        label={t('open.owner')}
        people={table === null ? [] : peopleAround(table.state)}
        value={ownerId}
        onChange={(chosen) => choose({ ownerId: chosen })}
      />
    </FormDialog>
  )
}
