import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { leadTo } from './lead-to.ts'
import { PARTS, type Part, partAnchor } from './missing-anchors.ts'
import { hasStatus, PartStatus } from './part-section.tsx'
import styles from './preparation.module.css'
import { type ShownMissing, useMissing } from './use-missing.ts'

const SHOWN_PER_PART = 4

/** The parts of the page with what each still misses; every line leads to the field that mends it. */
export function Overview() {
  const { t } = useTranslation('preparation')
  const { items, isKnown } = useMissing()
  const isPreparing = useConference(({ state }) => state?.phase === 'preparing')
  return (
    <nav className={styles.overview} aria-label={t('overview.label')}>
      {isKnown && (
        <p className={styles.overviewCount}>
          {items.length > 0 ? t('overview.count', { count: items.length }) : t('overview.complete')}
        </p>
      )}
      <ol className={styles.overviewParts}>
        {PARTS.filter((part) => isPreparing || part !== 'begin').map((part) => (
          <OverviewPart key={part} part={part} items={isKnown ? items.filter((item) => item.part === part) : null} />
        ))}
      </ol>
    </nav>
  )
}

function OverviewPart({ part, items }: { part: Part; items: ShownMissing[] | null }) {
  const { t } = useTranslation('preparation')
  const hasChildren = useConference(({ state }) => Object.values(state?.members ?? {}).some(isChild))
  const isApplicable = part !== 'consents' || hasChildren
  const more = (items?.length ?? 0) - SHOWN_PER_PART
  return (
    <li>
      <div className={styles.overviewPart}>
        <LeadingLink anchor={partAnchor(part)}>{t(`parts.${part}`)}</LeadingLink>
        {items && hasStatus(part, isApplicable) && <PartStatus count={items.length} />}
      </div>
      {items && items.length > 0 && (
        <ul className={styles.overviewItems}>
          {items.slice(0, SHOWN_PER_PART).map((item) => (
            <MissingLine key={`${item.anchor} ${item.sentence}`} item={item} />
          ))}
          {more > 0 && <li className={styles.overviewMore}>{t('overview.more', { count: more })}</li>}
        </ul>
      )}
    </li>
  )
}

/** One missing item, leading to its field. */
export function MissingLine({ item }: { item: ShownMissing }) {
  return (
    <li>
      <LeadingLink anchor={item.anchor} otherwise={partAnchor(item.part)}>
        {item.sentence}
      </LeadingLink>
    </li>
  )
}

/** A link within the page that opens what is closed and puts the focus in the field it leads to. */
function LeadingLink(props: { anchor: string; otherwise?: string; children: string }) {
  return (
    <a
      href={`#${props.anchor}`}
      onClick={(event) => {
        event.preventDefault()
        leadTo(document.getElementById(props.anchor) === null && props.otherwise ? props.otherwise : props.anchor)
      }}
    >
      {props.children}
    </a>
  )
}

function isChild({ kind }: FamilyMember): boolean {
  return kind === 'child'
}
