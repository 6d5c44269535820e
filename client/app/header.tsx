import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useConference } from '../sync/conference-store.ts'
import { sentenceOf } from '../sync/http.ts'
import { useSession } from '../sync/session-store.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { notify } from '../ui/notices.ts'
import { ConferenceHeading } from './conference-heading.tsx'
import styles from './header.module.css'
import { Mark } from './mark.tsx'
import { SavingStatus } from './saving-status.tsx'
import { useMeasuredHeight } from './use-measured-height.ts'

/** The top of every page: where you are, whether all is saved, who you are. */
export function Header() {
  const { t } = useTranslation()
  const isInConference = useConference(({ conferenceId }) => conferenceId !== null)
  const header = useRef<HTMLElement>(null)
  useMeasuredHeight(header, '--rondom-header-height')
  return (
    <header ref={header} className={classNames(styles.header, isInConference && styles.inConference)}>
      <Link href="/" className={styles.brand ?? ''} aria-label={t('brand')}>
        <Mark />
        <span className={styles.name}>{t('name')}</span>
      </Link>
      {isInConference && <ConferenceHeading />}
      <div className={styles.end}>
        <SavingStatus />
        <You />
      </div>
    </header>
  )
}

function You() {
  const { t } = useTranslation()
  const [isPending, setPending] = useState(false)
  const { start, who, signOut } = useSession()
  if (who === null || start === null) return null
  if (who.kind === 'nobody') {
    return start.hasAccounts ? (
      <LinkButton href="/aanmelden" kind="quiet">
        {t('signIn')}
      </LinkButton>
    ) : null
  }

  async function leave(): Promise<void> {
    setPending(true)
    try {
      await signOut()
    } catch (error) {
      notify({ kind: 'refusal', sentence: sentenceOf(error) })
    }
    setPending(false)
  }

  return (
    <>
      {who.kind === 'account' && (
        <span className={styles.you}>
          {t('you', { name: who.account.name, organisation: who.account.organisation.name })}
        </span>
      )}
      <Button kind="quiet" small isPending={isPending} onPress={() => void leave()}>
        {t('signOut')}
      </Button>
    </>
  )
}
