import { caseOverviewSchema } from '@rondom/shared/wire/cases.ts'
import { useTranslation } from 'react-i18next'
import { Answered } from '../../sync/answered.tsx'
import { useAnswer } from '../../sync/use-answer.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseAgreements } from './case-agreements.tsx'
import { CaseConferences } from './case-conferences.tsx'
import { CaseHousehold } from './case-household.tsx'
import { CasePeople } from './case-people.tsx'
import { CaseTimeline } from './case-timeline.tsx'

/** One family situation over time: who, what went before, who is involved and why, and what was agreed. */
export function CasePage({ id }: { id: string }) {
  const { t } = useTranslation('case')
  const answer = useAnswer(`/api/cases/${id}`, caseOverviewSchema)
  const code = answer.value?.code
  return (
    <Page
      title={code ? t('titleOf', { code }) : t('title')}
      width="wide"
      actions={
        <LinkButton href="/" kind="quiet">
          {t('back')}
        </LinkButton>
      }
    >
      <Answered answer={answer}>
        {(overview) => (
          <>
            <CaseAgreements conferences={overview.conferences} />
            <CaseConferences overview={overview} />
            <CaseHousehold overview={overview} />
            <CasePeople people={overview.people} />
            <CaseTimeline overview={overview} />
          </>
        )}
      </Answered>
    </Page>
  )
}
