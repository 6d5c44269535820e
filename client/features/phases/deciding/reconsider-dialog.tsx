import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '../../../board/use-today.ts'
import { Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import panel from '../panel.module.css'
import { OutcomeFields } from './outcome-fields.tsx'
import { type OutcomeDrafts, useOutcomeDrafts } from './use-outcome-drafts.ts'
import { useOutcomeWords } from './use-outcome-words.ts'

interface ReconsiderDialogProps {
  decision: KeyDecision
  onClose: () => void
}

/** "Heroverwegen": decides anew, with what was decided before kept beside it. */
export function ReconsiderDialog(props: ReconsiderDialogProps) {
  const drafts = useOutcomeDrafts(props.decision.id)
  return drafts === null ? null : <Reconsider {...props} drafts={drafts} />
}

function Reconsider({ decision, onClose, drafts }: ReconsiderDialogProps & { drafts: OutcomeDrafts }) {
  const { t } = useTranslation('deciding')
  const command = useCommand()
  const today = useToday()
  const { words, problem } = useOutcomeWords(drafts)
  const [on, setOn] = useState(today)

  async function decide(): Promise<void> {
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await command({ type: 'reconsiderDecision', decisionId: decision.id, on, ...words }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('again.title')}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            reason={problem !== null ? t(`write.${problem}`) : on === '' ? t('take.dayMissing') : null}
            onPress={decide}
          >
            {t('again.confirm')}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <Words id={decision.question} />
        </strong>
      </p>
      <p>{t('again.explain')}</p>
      <div className={panel.form}>
        <OutcomeFields decision={decision} drafts={drafts} />
        <TextField label={t('again.on')} type="date" value={on} onChange={setOn} isRequired />
      </div>
    </Dialog>
  )
}
