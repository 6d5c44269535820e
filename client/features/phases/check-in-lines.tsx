import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { useTable } from '../../board/use-table.ts'
import { useWords, Words } from '../../board/words.tsx'
import styles from './check-in-lines.module.css'

/** What everyone said at checking in, as it came. */
export function CheckInLines() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const ids = Object.keys(table.state.checkIns)
  if (ids.length === 0) return <p className={styles.none}>{t('checkIn.nobody')}</p>
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.lines}>
      {ids.map((id) => (
        <CheckInLine key={id} id={id} />
      ))}
    </ul>
  )
}

function CheckInLine({ id }: { id: string }) {
  const { t } = useTranslation('phases')
  const table = useTable()
  const checkIn = table?.state.checkIns[id]
  const limit = useWords(checkIn?.informationLimit)
  const person = table?.state.participants[id]
  if (checkIn === undefined) return null
  return (
    <li className={styles.line}>
      <p className={styles.who}>
        <strong>{person?.name}</strong>
        {person?.title && <span className={styles.title}>{person.title}</span>}
        {person?.partyId && <PartyBadge party={person.partyId} size="small" />}
      </p>
      <p className={styles.words}>
        <Words id={checkIn.line} />
      </p>
      {limit && (
        <p className={styles.limit}>
          <IconLock aria-hidden size={16} />
          <span>{t('checkIn.notShared', { limit })}</span>
        </p>
      )}
    </li>
  )
}
