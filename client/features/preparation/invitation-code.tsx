import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { LANGUAGE } from '../../text/i18n.ts'
import { Callout } from '../../ui/callout.tsx'
import styles from './invitation.module.css'

/** The code to say by another way than the link, until when it works, and that it no longer does. */
export function InvitationCode({ code, expiresAt }: { code: string; expiresAt: string }) {
  const { t } = useTranslation('preparation')
  const offset = useConference(({ clockOffset }) => clockOffset)
  const until = new Date(expiresAt).getTime()
  const [isExpired, setExpired] = useState(false)
  useEffect(() => {
    const left = until - (Date.now() + offset)
    setExpired(left <= 0)
    const timer = setTimeout(() => setExpired(true), Math.max(0, left))
    return () => clearTimeout(timer)
  }, [until, offset])
  const time = new Date(until).toLocaleTimeString(LANGUAGE, { hour: '2-digit', minute: '2-digit' })
  return (
    <div className={styles.step}>
      <p id="invitation-code-label" className={styles.label}>
        {t('invitation.code')}
      </p>
      <p className={styles.hint}>{t('invitation.codeHint')}</p>
      <output className={styles.code} aria-labelledby="invitation-code-label" data-expired={isExpired}>
        {/* In two groups, to say and to type; read one digit at a time. */}
        {`${code.slice(0, 4)} ${code.slice(4)}`}
      </output>
      {isExpired ? (
        <Callout kind="caution">{t('invitation.codeExpired')}</Callout>
      ) : (
        <p>{t('invitation.codeUntil', { time })}</p>
      )}
    </div>
  )
}
