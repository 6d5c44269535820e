import type { Named } from '@rondom/shared/wire/record-values.ts'
import { partyLook, partyStyle } from '../../theme/party-looks.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'

/** A party by its shape and its name, as at the table; the shape also tells on paper without colour. */
export function LetterParty({ party }: { party: Named }) {
  const { record } = useLetter()
  const { nameOf } = useNames()
  const order = [...record.household, ...record.parties].map(({ id }) => id)
  const look = partyLook(Math.max(0, order.indexOf(party.id)))
  return (
    <span className={styles.party} style={partyStyle(look)}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className={styles.shape}>
        <path d={look.shape} />
      </svg>
      <span>{nameOf(party)}</span>
    </span>
  )
}
