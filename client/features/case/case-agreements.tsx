import type { CaseActionEntry, CaseConference } from '@rondom/shared/wire/cases.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './case.module.css'
import { CasePart } from './case-part.tsx'

/** Needs with who does what, per conference, the newest first. */
export function CaseAgreements({ conferences }: { conferences: readonly CaseConference[] }) {
  const { t } = useTranslation('case')
  const withAny = conferences.filter(({ needs, otherActions }) => needs.length + otherActions.length > 0)
  return (
    <CasePart id="agreements" title={t('agreements.title')} empty={withAny.length === 0 ? t('agreements.empty') : null}>
      {withAny.map((conference) => (
        <Conference key={conference.id} conference={conference} />
      ))}
    </CasePart>
  )
}

function Conference({ conference }: { conference: CaseConference }) {
  const { t } = useTranslation('case')
  return (
    <div className={styles.stack}>
      <h3>{t('agreements.of', { day: dayWords(conference.conferenceOn) })}</h3>
      <ul className={styles.list}>
        {conference.needs.map((need) => (
          <Need key={need.id} need={need} />
        ))}
        {conference.otherActions.map((action) => (
          <li key={action.id} className={styles.item}>
            <Action action={action} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Need({ need }: { need: CaseConference['needs'][number] }) {
  const { t } = useTranslation(['case', 'domain'])
  const { open, coverage } = need
  return (
    <li className={styles.item}>
      <p className={styles.need}>{need.text ?? t('erased')}</p>
      <div className={styles.badges}>
        {need.forWhom !== null && <span>{t('agreements.forWhom', { whom: need.forWhom })}</span>}
        {coverage !== null && (coverage === 'covered' || open === null) && (
          <Badge tone={coverage === 'covered' ? 'done' : 'caution'}>{t(`domain:coverage.${coverage}`)}</Badge>
        )}
        {open !== null && <Badge tone="caution">{t('agreements.open')}</Badge>}
      </div>
      {open !== null && (
        <p>
          {t('agreements.openWhy', {
            bottleneck: t(`domain:bottleneck.${open.bottleneck}`),
            reason: open.reason ?? t('erased'),
            bridging: open.bridging ?? t('erased'),
            owner: open.owner,
          })}
        </p>
      )}
      {need.actions.length > 0 && (
        <ul className={styles.actions}>
          {need.actions.map((action) => (
            <li key={action.id}>
              <Action action={action} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Action({ action }: { action: CaseActionEntry }) {
  const { t } = useTranslation(['case', 'domain'])
  const { what, owner, buddy, dueOn, status, kind } = action
  return (
    <div className={styles.stack}>
      <p>{what ?? t('erased')}</p>
      <div className={styles.badges}>
        <span>{buddy === null ? t('agreements.who', { owner }) : t('agreements.whoBeside', { owner, buddy })}</span>
        <span>{t('agreements.due', { day: dayWords(dueOn) })}</span>
        {kind !== 'do' && <Badge>{t(`domain:actionKind.${kind}`)}</Badge>}
        <Badge tone={status === 'accepted' ? 'done' : 'caution'}>{t(`domain:actionStatus.${status}`)}</Badge>
      </div>
      {action.visibleSign !== null && <p>{t('agreements.sign', { sign: action.visibleSign })}</p>}
    </div>
  )
}
