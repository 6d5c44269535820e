import { type ConferenceEntry, PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { dayInWords, timeInWords } from '../../text/moments.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './conference-groups.module.css'
import { type EntryGroups, groupEntries } from './group-entries.ts'

interface GroupsProps {
  entries: readonly ConferenceEntry[]
  /** Which of them, in this order. */
  shown: readonly (keyof EntryGroups)[]
}

/** Conferences under their headings. */
export function ConferenceGroups({ entries, shown }: GroupsProps) {
  const { t } = useTranslation('start')
  const groups = groupEntries(entries)
  return (
    <>
      {shown.map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(group)}</h2>
              <ul className={styles.list}>
                {groups[group].map((entry) => (
                  <Row key={entry.id} entry={entry} isLive={group === 'live'} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

function Row({ entry, isLive }: { entry: ConferenceEntry; isLive: boolean }) {
  const { t } = useTranslation(['start', 'domain'])
  const code = entry.code || t('row.noCode')
  const day = dayInWords(entry.conferenceOn)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.code}>{code}</span>
        <span>{entry.startsAt === null ? day : t('row.onDayAt', { day, time: timeInWords(entry.startsAt) })}</span>
        <Badge>{t(`domain:phase.${entry.phase}.name`)}</Badge>
      </div>
      <div className={styles.to}>
        {entry.caseId !== null && (
          <LinkButton href={`${PAGES.case}/${entry.caseId}`} kind="quiet">
            {t('row.case', { code })}
          </LinkButton>
        )}
        <LinkButton href={`${PAGES.conference}/${entry.id}`} kind={isLive ? 'primary' : 'secondary'}>
          {t('row.open', { code })}
        </LinkButton>
      </div>
    </li>
  )
}
