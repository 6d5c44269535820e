import { decisionCatalogueSchema } from '@rondom/shared/wire/decision-types.ts'
import { useTranslation } from 'react-i18next'
import { Answered } from '../../sync/answered.tsx'
import { useSession } from '../../sync/session-store.ts'
import { useAnswer } from '../../sync/use-answer.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { AddType } from './add-type.tsx'
import { TypeList } from './type-list.tsx'

/** "Kernbeslissingen van jullie team": which decisions are key decisions, who takes them, who is consulted. */
export function DecisionTypesPage() {
  const { t } = useTranslation('decisionTypes')
  const answer = useAnswer('/api/decision-types', decisionCatalogueSchema)
  const keeps = useSession(
    ({ who }) => who?.kind === 'account' && who.account.roles.some((role) => KEEPERS.includes(role)),
  )
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={
        <LinkButton href="/" kind="quiet">
          {t('back')}
        </LinkButton>
      }
    >
      <p>{t('intro')}</p>
      <p>{keeps ? t('when') : t('readOnly')}</p>
      <Answered answer={answer}>
        {({ types }) => (
          <>
            <TypeList types={types} keeps={keeps} onSaved={answer.reload} />
            {keeps && <AddType onSaved={answer.reload} />}
          </>
        )}
      </Answered>
      <p>{t('other')}</p>
    </Page>
  )
}

const KEEPERS: readonly string[] = ['facilitator', 'teamManager', 'administrator']
