import { ACTION_KINDS } from '@rondom/shared/domain/actions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useTable } from '../../../board/use-table.ts'
import { ChipGroup } from '../../../ui/chip-group.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ActionChoices } from './action-choices.ts'
import { OwnerSelect } from './owner-select.tsx'
import styles from './planning.module.css'
import { peopleAround } from './planning-people.ts'
import type { ActionDrafts } from './use-action-drafts.ts'

/** What happens, what kind of action it is, who does it and who stands beside, for when, and what the child sees. */
export function ActionFields(props: {
  drafts: ActionDrafts
  choices: ActionChoices
  onChange: (chosen: Partial<ActionChoices>) => void
}) {
  const { drafts, choices, onChange } = props
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  return (
    <>
      <BoundText
        {...drafts.what}
        label={t('action.what')}
        showLabel
        description={t('action.whatHint')}
        limit={LIMITS.actionText}
        rows={2}
      />
      <div>
        <ChipGroup
          label={t('action.kind')}
          showLabel
          options={ACTION_KINDS.map((value) => ({ value, label: label(`actionKind.${value}`) }))}
          value={choices.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <p className={styles.soft} role="status">
          {t(`action.kindHint.${choices.kind}`)}
        </p>
      </div>
      <OwnerSelect
        label={t('action.owner')}
        description={t('action.ownerHint')}
        value={choices.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
      />
      <OwnerSelect
        label={t('action.buddy')}
        nobody={t('action.noBuddy')}
        people={table === null ? [] : peopleAround(table.state)}
        value={choices.buddyId}
        onChange={(buddyId) => onChange({ buddyId })}
      />
      <TextField label={t('action.due')} type="date" value={choices.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      <BoundText
        {...drafts.sign}
        label={t('action.sign')}
        showLabel
        description={t('action.signHint')}
        limit={LIMITS.visibleSign}
        rows={1}
      />
    </>
  )
}
