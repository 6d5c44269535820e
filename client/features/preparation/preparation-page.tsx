import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { Callout } from '../../ui/callout.tsx'
import { Page } from '../../ui/page.tsx'
import { BeginPart } from './begin-part.tsx'
import { CasePart } from './case-part.tsx'
import { ConsentsPart } from './consents-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { HouseholdPart } from './household-part.tsx'
import { InitiatorPart } from './initiator-part.tsx'
import { leadTo } from './lead-to.ts'
import { Overview } from './overview.tsx'
import { PerspectivePart } from './perspective-part.tsx'
import { PlanPart } from './plan-part.tsx'
import styles from './preparation.module.css'
import { QuestionPart } from './question-part.tsx'
import { wordsFrom } from './record-inputs.ts'
import { RosterPart } from './roster-part.tsx'
import { forgetAccounts } from './use-accounts.ts'
import { WaitingRoom } from './waiting-room.tsx'

/**
 * The page *Voorbereiden*: one page, top to bottom, each part showing what is still missing. `urgent` goes before
 * all of it, `actions` stand beside the title.
 */
export function PreparationPage({ urgent, actions }: { urgent?: ReactNode; actions?: ReactNode }) {
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const state = useConference((view) => view.state)
  const texts = useConference((view) => view.texts)
  const isOffline = useConference(({ connection }) => connection === 'offline')
  const isKnown = state !== null
  useEffect(() => forgetAccounts, [])
  // An address can lead to a part of the page.
  useEffect(() => {
    if (isKnown && window.location.hash !== '') leadTo(window.location.hash.slice(1))
  }, [isKnown])
  if (state === null) return null
  const words = wordsFrom(texts)
  const isPreparing = state.phase === 'preparing'
  return (
    <Page title={t('title')} width="wide" actions={actions}>
      {urgent}
      {isPreparing ? (
        <p className={styles.lead}>{t('intro')}</p>
      ) : (
        <Callout kind="info" title={t('begin.begun', { phase: labels(`phase.${state.phase}.name`) })}>
          <p>{t('begin.begunHint')}</p>
        </Callout>
      )}
      {isOffline && <Callout kind="caution">{t('record.offline')}</Callout>}
      <WaitingRoom state={state} />
      <div className={styles.layout}>
        <Overview />
        <div className={styles.parts}>
          <CasePart state={state} />
          <QuestionPart />
          <HouseholdPart state={state} words={words} />
          <RosterPart state={state} words={words} />
          <InitiatorPart state={state} words={words} />
          <ConsentsPart state={state} words={words} />
          <HistoryPart state={state} words={words} />
          <PlanPart state={state} />
          <PerspectivePart />
          {isPreparing && <BeginPart />}
        </div>
      </div>
    </Page>
  )
}
