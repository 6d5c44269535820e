import type { Need } from '@rondom/shared/domain/needs.ts'
import { IconCake, IconEyeOff, IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './planning.module.css'
import { QuotedCard } from './quoted-card.tsx'

/** What stands with a need: for whom, after eighteen, how often it stayed open, and the cards it comes from. */
export function NeedFacts({ need }: { need: Need }) {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const whom = useWords(need.forWhom)
  if (table === null) return null
  const { notes, continues, participants } = table.state
  const proposer = participants[need.proposedBy]
  const cards = need.noteIds.filter((id) => notes[id] !== undefined)
  const closedTo = [...new Set(cards.flatMap((id) => notes[id]?.notVisibleTo ?? []))]
  const earlier = continues?.needs.find(({ id }) => id === need.earlierId)
  const domains = need.adulthood?.domains.map((domain) => label(`adulthoodDomain.${domain}`).toLowerCase())
  return (
    <>
      {whom && <p>{t('needs.for', { whom })}</p>}
      <span className={styles.badges}>
        {domains !== undefined && (
          <Badge tone="accent" icon={<IconCake aria-hidden size={14} />}>
            {t('needs.adult', { domains: namesInWords(domains) })}
          </Badge>
        )}
        {earlier && (
          <Badge tone="caution" icon={<IconHistory aria-hidden size={14} />}>
            {t('needs.again', { times: earlier.times + 1, since: dayWords(earlier.firstOn) })}
          </Badge>
        )}
        {closedTo.length > 0 && (
          <Badge tone="caution" icon={<IconEyeOff aria-hidden size={14} />}>
            {t('needs.closedTo', { people: namesInWords(closedTo.map((id) => personName(table.state, id))) })}
          </Badge>
        )}
      </span>
      {need.adulthood?.ownerAfter && <p>{t('needs.ownerAfter', { who: need.adulthood.ownerAfter })}</p>}
      {proposer !== undefined && proposer.role !== 'facilitator' && (
        <p className={styles.remark}>{t('needs.proposedBy', { name: proposer.name })}</p>
      )}
      {cards.length > 0 && (
        <Disclosure title={t('needs.cards')} level={4} small>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
          <ul role="list" className={styles.quotes}>
            {cards.map((id) => (
              <QuotedCard key={id} id={id} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
