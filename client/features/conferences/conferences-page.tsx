import { type Account, conferenceEntrySchema, PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Answered } from '../../sync/answered.tsx'
import { useSession } from '../../sync/session-store.ts'
import { useAnswer } from '../../sync/use-answer.ts'
import { Callout } from '../../ui/callout.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ConferenceGroups } from './conference-groups.tsx'
import styles from './conferences-page.module.css'
import { TaskList } from './task-list.tsx'

const entries = z.array(conferenceEntrySchema)

/** What is live now and what comes, what waits for one and one's own actions, what was; and what to do when there is nothing. */
export function ConferencesPage({ account }: { account: Account }) {
  const { t } = useTranslation(['start', 'decisionTypes'])
  const answer = useAnswer('/api/conferences', entries)
  const start = useSession((session) => session.start)
  const isFacilitator = account.roles.includes('facilitator')
  const managesPeople = isFacilitator || account.roles.includes('administrator')
  const isEmpty = answer.value?.length === 0
  return (
    <Page title={t('title')} width="wide">
      {managesPeople && start?.crisisConfirmed === false && (
        <Callout kind="info">
          <p>{t('crisisNumbers', { numbers: start.crisis.map(({ number }) => number).join(', ') })}</p>
        </Callout>
      )}
      <Answered answer={answer}>
        {(list) =>
          list.length === 0 ? (
            <Empty isFacilitator={isFacilitator} />
          ) : (
            <>
              <ConferenceGroups entries={list} shown={['live', 'coming']} />
              <TaskList />
              <ConferenceGroups entries={list} shown={['past']} />
            </>
          )
        }
      </Answered>
      <div className={styles.ways}>
        {isFacilitator && (
          <LinkButton href="/nieuw" kind="primary">
            {t('prepare.button')}
          </LinkButton>
        )}
        {start?.demo && (
          <LinkButton href={PAGES.examples} kind={isEmpty && !isFacilitator ? 'primary' : 'secondary'}>
            {t('examples.button')}
          </LinkButton>
        )}
      </div>
      <div className={styles.ways}>
        {managesPeople && (
          <LinkButton href="/mensen" kind="quiet">
            {t('people.link')}
          </LinkButton>
        )}
        {(managesPeople || account.roles.includes('teamManager')) && (
          <LinkButton href="/kernbeslissingen" kind="quiet">
            {t('decisionTypes:link')}
          </LinkButton>
        )}
      </div>
    </Page>
  )
}

function Empty({ isFacilitator }: { isFacilitator: boolean }) {
  const { t } = useTranslation('start')
  return (
    <div className={styles.empty}>
      <p className={styles.lead}>{t('nothing')}</p>
      <p>{t(isFacilitator ? 'nothingFacilitator' : 'nothingOther')}</p>
    </div>
  )
}
