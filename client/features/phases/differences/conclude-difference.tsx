import { givenDrafts } from '@rondom/shared/board/own.ts'
import { DIFFERENCE_RESULTS, type Difference, type DifferenceResult } from '@rondom/shared/domain/differences.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'

/** What came of a difference, in the facilitator's words after the talk, with how it ends. */
export function ConcludeDifference({ difference, onClose }: { difference: Difference; onClose: () => void }) {
  const draft = useOwnDraft('result', difference.id)
  if (draft === null) return null
  return <ConcludeDialog difference={difference} draft={draft} onClose={onClose} />
}

function ConcludeDialog(props: { difference: Difference; draft: OwnDraft; onClose: () => void }) {
  const { difference, draft, onClose } = props
  const { t } = useTranslation('differences')
  const { t: label } = useTranslation('domain')
  const command = useCommand()
  const words = useSharedText(draft.text).trim()
  const stood = useWords(difference.result) ?? ''
  const [resultKind, setResultKind] = useState<DifferenceResult | null>(difference.resultKind)
  useFilledDraft(draft, stood)

  async function conclude(): Promise<void> {
    if (resultKind === null) return
    const concluded = { differenceId: difference.id, result: words, resultKind }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'concludeDifference', ...concluded }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('concludeTitle')}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            reason={words === '' || resultKind === null ? t('resultIncomplete') : null}
            onPress={conclude}
          >
            {t('conclude')}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          <Words id={difference.title} />
        </strong>
      </p>
      <div className={panel.form}>
        <RadioList
          label={t('resultKind')}
          options={DIFFERENCE_RESULTS.map((value) => ({
            value,
            label: label(`differenceResult.${value}`),
            description: t(`resultKindHint.${value}`),
          }))}
          value={resultKind}
          onChange={setResultKind}
        />
        <BoundText {...draft} label={t('resultWords')} showLabel limit={LIMITS.differenceText} rows={3} />
      </div>
    </Dialog>
  )
}
