import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { PositionInput } from '@rondom/shared/domain/commands.ts'
import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useDraftWords } from '../../../board/use-draft-words.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import panel from '../panel.module.css'
import { DissentFields } from './dissent-fields.tsx'
import { whyNotComplete } from './position-complete.ts'
import type { PositionDrafts } from './use-position-drafts.ts'

export interface PositionFormProps {
  version: number
  drafts: PositionDrafts
  /** Whose position is written down, where that is not one's own. */
  recordedFor: string | null
  /** True where one was taken, to which one can go back. */
  isChange: boolean
  reason: string | null
  /** Gives the position; true when it was taken. */
  onTake: (position: PositionInput) => Promise<boolean>
  onDone: () => void
}

/** One of four positions, with the reason, and the dissent where the judgement is not shared. Kept while it is typed. */
export function PositionForm(props: PositionFormProps) {
  const { drafts, recordedFor } = props
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const motivation = useSharedText(drafts.motivation.text).trim()
  const verbatim = useSharedText(drafts.dissent.text).trim()
  const test = useSharedText(drafts.test.text).trim()
  const [chosen, choose] = useDraftWords(drafts.position)
  const [revisitOn, setRevisitOn] = useDraftWords(drafts.revisit)
  // Who began a dissent has chosen already.
  const kind = POSITION_KINDS.find((one) => one === chosen) ?? (verbatim === '' ? null : 'dissents')
  const words = { motivation, verbatim, wouldChangeMyMind: test }
  const missing = whyNotComplete(kind, words, revisitOn)

  async function take(): Promise<void> {
    if (kind === null) return
    const dissent = kind === 'dissents' ? { verbatim, wouldChangeMyMind: test, revisitOn } : null
    const clearGiven = givenDrafts(...Object.values(drafts))
    if (!(await props.onTake({ version: props.version, kind, motivation, dissent }))) return
    clearGiven()
    props.onDone()
  }

  return (
    <div className={panel.form}>
      <RadioList
        label={t('position.choose')}
        options={POSITION_KINDS.map((value) => ({
          value,
          label: label(`position.${value}`),
          description: t(`position.kindHint.${value}`),
        }))}
        value={kind}
        onChange={choose}
      />
      {kind === 'dissents' ? (
        <DissentFields drafts={drafts} recordedFor={recordedFor} revisitOn={revisitOn} onRevisitOn={setRevisitOn} />
      ) : (
        <BoundText
          {...drafts.motivation}
          label={
            recordedFor === null ? t('position.motivation') : t('position.recordMotivation', { name: recordedFor })
          }
          showLabel
          description={t('position.motivationHint')}
          limit={LIMITS.motivation}
        />
      )}
      <p className={panel.hint}>{t('position.decidesNothing')}</p>
      <div className={panel.row}>
        <Button
          kind="primary"
          reason={props.reason ?? (missing === null ? null : t(`position.${missing}`))}
          onPress={take}
        >
          {t(recordedFor === null ? 'position.take' : 'position.recordTake')}
        </Button>
        {props.isChange && (
          <Button kind="quiet" onPress={props.onDone}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
