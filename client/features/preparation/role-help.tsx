import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { useTranslation } from 'react-i18next'
import styles from './preparation.module.css'

/** What a kind of organisation adds, decides by itself and may not share. */
export function RoleHelp({ type }: { type: OrganisationType }) {
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  return (
    <dl className={styles.roleHelp} aria-label={t('roster.help')}>
      <div>
        <dt>{t('roster.adds')}</dt>
        <dd>{words(`organisation.${type}.adds`)}</dd>
      </div>
      <div>
        <dt>{t('roster.decides')}</dt>
        <dd>{words(`organisation.${type}.decides`)}</dd>
      </div>
      <div>
        <dt>{t('roster.limit')}</dt>
        <dd>{words(`organisation.${type}.limit`)}</dd>
      </div>
    </dl>
  )
}
