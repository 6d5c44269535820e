import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ConsultationId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useToday } from '../../../board/use-today.ts'
import { Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import panel from '../panel.module.css'

interface TakeDialogProps {
  decision: KeyDecision
  onClose: () => void
}

/** "Besluit nemen": on which day, and which advice is not followed, with the reason. */
export function TakeDialog(props: TakeDialogProps) {
  const draft = useOwnDraft('deviation', props.decision.id)
  return draft === null ? null : <Take {...props} draft={draft} />
}

function Take({ decision, onClose, draft }: TakeDialogProps & { draft: OwnDraft }) {
  const { t } = useTranslation('deciding')
  const command = useCommand()
  const today = useToday()
  const [on, setOn] = useState(today)
  const [notFollowed, setNotFollowed] = useState<ConsultationId[]>([])
  const deviation = useSharedText(draft.text).trim()
  const advised = decision.consultations.filter(({ advice }) => advice !== null)
  const deviates = notFollowed.length > 0
  const missing = deviates && deviation === '' ? t('take.deviationMissing') : on === '' ? t('take.dayMissing') : null
  const tooLong = deviates && deviation.length > LIMITS.outcome ? t('write.tooLong') : null

  async function take(): Promise<void> {
    const reason = deviates ? deviation : null
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'takeDecision', decisionId: decision.id, on, notFollowed, deviation: reason }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('take.title')}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" reason={missing ?? tooLong} onPress={take}>
            {t('take.button')}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <Words id={decision.outcome} />
        </strong>
      </p>
      <p>{t('take.explain')}</p>
      <div className={panel.form}>
        <TextField label={t('take.on')} type="date" value={on} onChange={setOn} isRequired />
        {advised.length > 0 && (
          <CheckboxGroup
            label={t('take.notFollowed')}
            description={t('take.notFollowedHint')}
            options={advised.map(({ id, who }) => ({ value: id, label: who }))}
            values={notFollowed}
            onChange={setNotFollowed}
          />
        )}
        {deviates && <BoundText {...draft} label={t('take.deviation')} showLabel limit={LIMITS.outcome} rows={3} />}
      </div>
    </Dialog>
  )
}
