import { isFrom } from '@rondom/shared/domain/phases.ts'
import type { CaseOverview } from '@rondom/shared/wire/cases.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './case.module.css'
import { CasePart } from './case-part.tsx'

/** The conferences of the case that this person sits at, and the way to the next one. */
export function CaseConferences({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation(['case', 'domain'])
  const { conferences } = overview
  const isClosed = conferences.every(({ phase }) => isFrom(phase, 'inFollowUp'))
  return (
    <CasePart id="conferences" title={t('conferences.title')} empty={null}>
      <ul className={styles.list}>
        {conferences.map(({ id, conferenceOn, phase, question, closedEarly, followUpOn }) => (
          <li key={id} className={styles.item}>
            <div className={styles.badges}>
              <strong>{dayWords(conferenceOn)}</strong>
              <Badge>{t(`domain:phase.${phase}.name`)}</Badge>
              {closedEarly && <Badge>{t('conferences.early')}</Badge>}
            </div>
            {question !== null && <p>{question}</p>}
            {followUpOn !== null && <p>{t('conferences.followUp', { day: dayWords(followUpOn) })}</p>}
            <div className={styles.badges}>
              <LinkButton href={`${PAGES.conference}/${id}`}>
                {t('conferences.open', { day: dayWords(conferenceOn) })}
              </LinkButton>
              {isFrom(phase, 'inFollowUp') && (
                <LinkButton href={`${PAGES.conference}/${id}/verslag`}>
                  {t('conferences.record', { day: dayWords(conferenceOn) })}
                </LinkButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {overview.mayContinue && isClosed && (
        <div>
          <LinkButton href={`/nieuw/${overview.id}`} kind="primary">
            {t('conferences.next')}
          </LinkButton>
        </div>
      )}
    </CasePart>
  )
}
