import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import panel from '../panel.module.css'
import { OutcomeFields } from './outcome-fields.tsx'
import { type OutcomeDrafts, useOutcomeDrafts } from './use-outcome-drafts.ts'
import { useOutcomeWords } from './use-outcome-words.ts'

interface OutcomeFormProps {
  decision: KeyDecision
  /** Null where there is nothing to go back to. */
  onClose: (() => void) | null
}

/** "Besluit opschrijven", for the decider only; the decision is then intended. */
export function OutcomeForm({ decision, onClose }: OutcomeFormProps) {
  const { t } = useTranslation('deciding')
  const drafts = useOutcomeDrafts(decision.id)
  if (drafts === null) return <p>{t('loading')}</p>
  return <Fields decision={decision} drafts={drafts} onClose={onClose} />
}

function Fields({ decision, drafts, onClose }: OutcomeFormProps & { drafts: OutcomeDrafts }) {
  const { t } = useTranslation('deciding')
  const command = useCommand()
  const write = usePermission('writeOutcome')
  const { words, problem } = useOutcomeWords(drafts)

  async function send(): Promise<void> {
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'writeOutcome', decisionId: decision.id, ...words }))) return
    clearGiven()
    onClose?.()
  }

  return (
    <div className={panel.form}>
      <p className={panel.hint}>{t('write.hint')}</p>
      <OutcomeFields decision={decision} drafts={drafts} />
      <div className={panel.row}>
        <Button kind="primary" reason={write.reason ?? (problem && t(`write.${problem}`))} onPress={send}>
          {t('write.button')}
        </Button>
        {onClose !== null && (
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
