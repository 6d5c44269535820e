import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { dayInWords, timeInWords } from '../../text/moments.ts'
import { FrameAhead } from './frame-ahead.tsx'
import { Panel } from './panel.tsx'
import { OwnPerspective } from './writing.tsx'

/** Before the beginning: when and where it is held, and one's own thinking ahead. */
export function BeforeBegin() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const { facts, plan } = table.state
  const { you } = table
  const writes = you.partyId !== null && you.writesPerspective
  return (
    <>
      <Panel title={t('before.title')} calm>
        <p>
          {facts.conferenceOn !== '' && t('before.day', { day: dayInWords(facts.conferenceOn) })}{' '}
          {plan.startsAt && t('before.hour', { time: timeInWords(plan.startsAt) })}{' '}
          {plan.place !== '' && t('before.place', { place: plan.place })}
        </p>
        <p>{t('before.explain')}</p>
      </Panel>
      <FrameAhead />
      {writes && you.partyId !== null && (
        <Panel title={t('before.think')} hint={t('before.thinkHint')}>
          <OwnPerspective partyId={you.partyId} round={1} />
        </Panel>
      )}
    </>
  )
}
