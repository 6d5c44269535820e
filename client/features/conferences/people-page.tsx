import { accountSchema, organisationSchema } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Answered } from '../../sync/answered.tsx'
import { useAnswer } from '../../sync/use-answer.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { AccountForm } from './account-form.tsx'
import { AccountList } from './account-list.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import styles from './people-page.module.css'

const accounts = z.array(accountSchema)
const organisations = z.array(organisationSchema)

/** Colleagues and organisations: who can sign in. For facilitators and administrators. */
export function PeoplePage() {
  const { t } = useTranslation('start')
  const known = useAnswer('/api/accounts', accounts)
  const houses = useAnswer('/api/organisations', organisations)
  return (
    <Page
      title={t('people.title')}
      width="wide"
      actions={
        <LinkButton href="/" kind="quiet">
          {t('people.back')}
        </LinkButton>
      }
    >
      <p>{t('people.intro')}</p>
      <section className={styles.part} aria-labelledby="accounts">
        <h2 id="accounts">{t('people.accounts')}</h2>
        <Answered answer={known}>{(list) => <AccountList accounts={list} />}</Answered>
        <Answered answer={houses}>{(list) => <AccountForm organisations={list} onAdded={known.reload} />}</Answered>
      </section>
      <section className={styles.part} aria-labelledby="organisations">
        <h2 id="organisations">{t('people.organisations')}</h2>
        <Answered answer={houses}>
          {(list) => (
            <ul className={styles.list}>
              {list.map(({ id, name, type }) => (
                <Organisation key={id} name={name} type={type} />
              ))}
            </ul>
          )}
        </Answered>
        <OrganisationForm onAdded={houses.reload} />
      </section>
    </Page>
  )
}

function Organisation({ name, type }: Pick<z.infer<typeof organisationSchema>, 'name' | 'type'>) {
  const { t } = useTranslation('domain')
  return (
    <li className={styles.row}>
      <strong>{name}</strong>
      <span>{t(`organisation.${type}.full`)}</span>
    </li>
  )
}
