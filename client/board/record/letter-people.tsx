import type { ConferenceRole } from '@rondom/shared/domain/people.ts'
import type { PartyOfRecord, PersonOfRecord } from '@rondom/shared/wire/record-people.ts'
import { useTranslation } from 'react-i18next'
import { timeInWords } from '../../text/moments.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { useLetter } from './letter-context.ts'
import { LetterParty } from './letter-party.tsx'
import { LetterSection } from './letter-section.tsx'

/** Roles that say nothing beside the title and the party. */
const NO_OFFICE: readonly ConferenceRole[] = ['professional', 'familyMember', 'network']

/** Who was there, for which organisation and why, and who was not. */
export function LetterPeople() {
  const { t } = useTranslation('record')
  const { household, parties, people } = useLetter().record
  if (people.length === 0) return null
  const family = household.filter(({ id }) => people.some(({ partyId }) => partyId === id))
  const around = people.filter(({ partyId }) => partyId === null)
  return (
    <LetterSection title={t('section.people')}>
      {family.map(({ id, name }) => (
        <div key={id} className={styles.item}>
          <h3>
            <LetterParty party={{ id, name }} />
          </h3>
          <People people={people.filter(({ partyId }) => partyId === id)} />
        </div>
      ))}
      {parties.map((party) => (
        <div key={party.id} className={styles.item}>
          <h3>
            <LetterParty party={party} />
          </h3>
          <Reasons party={party} />
          <People people={people.filter(({ partyId }) => partyId === party.id)} />
        </div>
      ))}
      {around.length > 0 && (
        <div className={styles.item}>
          <h3>{t('people.around')}</h3>
          <People people={around} />
        </div>
      )}
    </LetterSection>
  )
}

function Reasons({ party: { ground, purpose, necessity, joined } }: { party: PartyOfRecord }) {
  const { t } = useTranslation('record')
  const reasons = [
    ...(joined === 'added_during_case' ? [t('people.added')] : []),
    ...(ground === null ? [] : [t('people.ground', { words: sentence(ground) })]),
    ...(purpose === null ? [] : [t('people.purpose', { words: sentence(purpose) })]),
    ...(necessity === null ? [] : [t('people.necessity', { words: sentence(necessity) })]),
  ]
  return reasons.length === 0 ? null : <p className={classNames(styles.aside, styles.subtitle)}>{reasons.join(' ')}</p>
}

function People({ people }: { people: PersonOfRecord[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.notes}>
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
    </ul>
  )
}

function Person({ person }: { person: PersonOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { initiator } = useLetter().record
  const { id, name, title, role, why, attendance, checkIn } = person
  const roleName = label(`role.${role}`).toLowerCase()
  const isTold = NO_OFFICE.includes(role) || saysAlso(title, roleName)
  return (
    <li className={styles.note}>
      <p>
        <strong>{title === '' ? name : t('people.person', { name, title })}</strong>
        {!isTold && `, ${roleName}`}. {why !== null && t('people.why', { why: sentence(why) })}{' '}
        {initiator?.id === id && t('people.initiator')}
      </p>
      {checkIn === null ? (
        <p className={styles.aside}>{t(attendance === 'absent' ? 'people.absent' : 'people.expected')}</p>
      ) : (
        <p>
          {t('people.came', { time: timeInWords(checkIn.at) })} “{checkIn.line}”{' '}
          {checkIn.informationLimit !== null && t('people.limit', { limit: sentence(checkIn.informationLimit) })}
        </p>
      )}
    </li>
  )
}

/** One of the two is in the other. */
function saysAlso(title: string, roleName: string): boolean {
  const said = title.toLowerCase()
  return said !== '' && (said.includes(roleName) || roleName.includes(said))
}

/** As a sentence among others: it ends. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
