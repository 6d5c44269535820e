import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { useTranslation } from 'react-i18next'
import { partyName, personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import styles from './planning.module.css'
import { QuotedCard } from './quoted-card.tsx'

/** A card with the box that picks it, the needs it is in already, and to whom it closes a need. */
export function PickCard(props: { note: RevealedNote; isPicked: boolean; onChange: (isPicked: boolean) => void }) {
  const { note, isPicked } = props
  const { t } = useTranslation('planning')
  const table = useTable()
  const words = useWords(note.text) ?? ''
  if (table === null) return null
  const { state } = table
  const usedIn = Object.values(state.needs).filter(({ noteIds }) => noteIds.includes(note.id))
  const people = note.notVisibleTo.map((who) => personName(state, who)).join(', ')
  return (
    <QuotedCard id={note.id}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isPicked}
        aria-label={t('from.label', { party: partyName(state, note.partyId), words })}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {isPicked && people !== '' && <span className={styles.remark}>{t('from.restricted', { people })}</span>}
      {usedIn.map((need) => (
        <span key={need.id} className={styles.remark}>
          {t('from.usedIn')} <Words id={need.text} />
        </span>
      ))}
    </QuotedCard>
  )
}
