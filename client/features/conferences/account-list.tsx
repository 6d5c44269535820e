import type { Account } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import styles from './people-page.module.css'

/** Everyone who can sign in, with organisation and roles. */
export function AccountList({ accounts }: { accounts: readonly Account[] }) {
  const { t } = useTranslation(['start', 'domain'])
  if (accounts.length === 0) return <p>{t('people.noAccounts')}</p>
  return (
    <ul className={styles.list}>
      {accounts.map(({ id, name, email, organisation, roles }) => (
        <li key={id} className={styles.row}>
          <strong>{name}</strong>
          <span>{email}</span>
          <span>{organisation.name}</span>
          <span>{roles.map((role) => t(`domain:accountRole.${role}`)).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
