import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { placeId } from '../../board/places.ts'
import { useTable } from '../../board/use-table.ts'
import { Words } from '../../board/words.tsx'
import { useCommand } from '../../sync/use-command.ts'
import { timeInWords } from '../../text/moments.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { notify } from '../../ui/notices.ts'
import { DangerPlan } from './danger-plan.tsx'

/** The danger check where it stands open, and what was agreed where there is danger. Nothing when it is answered with no. */
export function DangerCheck() {
  const { t } = useTranslation('phases')
  const table = useTable()
  const command = useCommand()
  const answer = usePermission('answerDangerCheck')
  useCalledOutOfSight(table?.state.danger.status === 'called')
  if (table === null) return null
  const { danger, phase, participants } = table.state
  if (danger.status === 'danger') return <DangerAgreed canChange={answer.shown} />
  const isAsked = danger.status === 'called' || (danger.status === 'not_asked' && phase !== 'preparing')
  if (!isAsked) return null
  const caller = participants[danger.calledBy ?? '']?.name

  function say(isDanger: boolean): Promise<unknown> {
    const open = { whatNow: null, ownerName: null, byTime: null }
    return command({ type: 'answerDangerCheck', danger: isDanger, ...open })
  }

  return (
    <Callout
      id={placeId('danger')}
      kind="danger"
      title={t('danger.question')}
      level={2}
      actions={
        answer.shown && (
          <>
            <Button kind="primary" reason={answer.reason} onPress={() => say(false)}>
              {t('danger.no')}
            </Button>
            <Button kind="danger" reason={answer.reason} onPress={() => say(true)}>
              {t('danger.yes')}
            </Button>
          </>
        )
      }
    >
      {caller && <p>{t('danger.calledBy', { name: caller })}</p>}
      <p>{t(answer.shown ? 'danger.explain' : 'danger.wait')}</p>
    </Callout>
  )
}

/** Who is further down the page, writing, is told above it: nothing scrolls under their hands. */
function useCalledOutOfSight(isCalled: boolean): void {
  const { t } = useTranslation('board')
  useEffect(() => {
    const check = document.getElementById(placeId('danger'))
    if (!isCalled || check === null || check.getBoundingClientRect().bottom > 0) return
    notify({ kind: 'refusal', sentence: t('announce.danger') })
  }, [isCalled, t])
}

function DangerAgreed({ canChange }: { canChange: boolean }) {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const { whatNow, ownerName, byTime } = table.state.danger
  const isAgreed = ownerName !== null && byTime !== null
  return (
    <Callout id={placeId('danger')} kind="danger" title={t('danger.isDanger')} level={2}>
      {isAgreed ? (
        <>
          <p>
            <Words id={whatNow} />
          </p>
          <p>{t('danger.agreed', { name: ownerName, time: timeInWords(byTime) })}</p>
        </>
      ) : (
        <p>{t('danger.planFirst')}</p>
      )}
      {canChange && <DangerPlan isAgreed={isAgreed} />}
    </Callout>
  )
}
