import type { CaseOverview } from '@rondom/shared/wire/cases.ts'
import { IconStarFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import styles from './case.module.css'
import { CasePart } from './case-part.tsx'

/** Who is involved, why, and who stays: the key worker first. */
export function CasePeople({ people }: { people: CaseOverview['people'] }) {
  const { t } = useTranslation('case')
  const helpers = people.filter(({ role }) => role !== 'familyMember')
  const ordered = [...helpers].sort((a, b) => Number(b.isKeyWorker) - Number(a.isKeyWorker))
  return (
    <CasePart id="people" title={t('people.title')} empty={ordered.length === 0 ? t('people.empty') : null}>
      <ul className={styles.people}>
        {ordered.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </CasePart>
  )
}

function Person({ person }: { person: CaseOverview['people'][number] }) {
  const { t } = useTranslation(['case', 'domain'])
  return (
    <li className={styles.item}>
      <div className={styles.badges}>
        <strong>{person.name}</strong>
        <Badge icon={person.isKeyWorker && <IconStarFilled aria-hidden size={14} />}>
          {t(`domain:role.${person.role}`)}
        </Badge>
        {person.isBuddy && <Badge>{t('people.buddy')}</Badge>}
        {person.addedDuringCase && <Badge>{t('people.added')}</Badge>}
      </div>
      <span>{[person.title, person.organisation].filter(Boolean).join(', ')}</span>
      {person.why !== null && <p>{person.why}</p>}
    </li>
  )
}
