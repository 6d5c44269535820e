import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { type Icon, IconEyeOff, IconLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { partyName, personName } from '../../../board/roster.ts'
import { useRoster } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { useConference } from '../../../sync/conference-store.ts'
import styles from './differences.module.css'
import { whyNotLinkable } from './linkable.ts'
import { usePicking } from './picking.ts'

/** The box that picks a note for a difference; nothing where it cannot be part of one. */
export function PickBox({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('differences')
  const roster = useRoster()
  const words = useWords(note.text) ?? ''
  const { isPicked, pick } = usePicking(note.id)
  if (whyNotLinkable(note) !== null) return null
  return (
    <input
      type="checkbox"
      className={styles.box}
      checked={isPicked}
      aria-label={t('pick.label', { party: partyName(roster, note.partyId), words })}
      onChange={(event) => pick(event.currentTarget.checked)}
    />
  )
}

/** Why a note cannot be part of a difference, whom it closes one to once it is picked, and of which it is part. */
export function PickRemarks({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('differences')
  const roster = useRoster()
  const differences = useConference(({ state }) => state?.differences)
  const { isPicked } = usePicking(note.id)
  const obstacle = whyNotLinkable(note)
  const links = Object.values(differences ?? {}).filter(({ noteIds }) => noteIds.includes(note.id))
  const people = note.notVisibleTo.map((who) => personName(roster, who)).join(', ')
  return (
    <>
      {obstacle !== null && <Remark icon={IconEyeOff}>{t(`pick.${obstacle}`)}</Remark>}
      {isPicked && people !== '' && <Remark icon={IconEyeOff}>{t('pick.restricted', { people })}</Remark>}
      {links.map((difference) => (
        <Remark key={difference.id} icon={IconLink}>
          {t('pick.partOf')} <Words id={difference.title} />
        </Remark>
      ))}
    </>
  )
}

function Remark({ icon: RemarkIcon, children }: { icon: Icon; children: ReactNode }) {
  return (
    <p className={styles.remark}>
      <RemarkIcon aria-hidden size={16} />
      <span>{children}</span>
    </p>
  )
}
