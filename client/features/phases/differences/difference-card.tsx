import { differenceItem } from '@rondom/shared/domain/derived.ts'
import type { Difference } from '@rondom/shared/domain/differences.ts'
import { IconCircleCheck, IconCircleDashed, IconMessageQuestion, IconPencilPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { CardReach } from '../../../board/card-reach.tsx'
import { placeId } from '../../../board/places.ts'
import { Release } from '../../../board/release.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { DifferenceActions } from './difference-actions.tsx'
import styles from './differences.module.css'
import { KindBadge } from './kind-badge.tsx'
import { QuotedNote } from './quoted-note.tsx'

/** One difference: its name and kind, what was said on either side, the question, and what came of it. */
export function DifferenceCard({ difference }: { difference: Difference }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  const id = useId()
  if (table === null) return null
  const { made, noteIds, discussionQuestion } = difference
  const proposer = table.state.participants[difference.proposedBy]
  const notVisibleTo = [...new Set(noteIds.flatMap((note) => table.state.notes[note]?.notVisibleTo ?? []))]
  return (
    <li
      id={placeId('difference', difference.id)}
      className={classNames(styles.difference, !made && styles.proposal)}
      aria-labelledby={id}
    >
      <header className={styles.differenceHead}>
        <h3 id={id}>
          <Words id={difference.title} />
        </h3>
        <KindBadge kind={difference.kind} />
        {!made && (
          <Badge tone="caution" icon={<IconPencilPlus aria-hidden size={14} />}>
            {t('proposal', { name: proposer?.name ?? '' })}
          </Badge>
        )}
        {made && proposer !== undefined && proposer.role !== 'facilitator' && (
          <span className={styles.soft}>{t('proposedBy', { name: proposer.name })}</span>
        )}
        <CardReach scope={null} notVisibleTo={notVisibleTo} />
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {noteIds.map((note) => (
          <QuotedNote key={note} id={note} />
        ))}
      </ul>
      {discussionQuestion !== null && (
        <p className={styles.question}>
          <IconMessageQuestion aria-hidden size={22} />
          <span>
            <strong>{t('asks')}:</strong> <Words id={discussionQuestion} />
          </span>
        </p>
      )}
      <Result difference={difference} />
      <DifferenceActions difference={difference} />
      {made && <Release item={differenceItem(difference.id)} noteIds={noteIds} />}
    </li>
  )
}

function Result({ difference: { made, result, resultKind } }: { difference: Difference }) {
  const { t } = useTranslation('differences')
  const { t: label } = useTranslation('domain')
  if (!made) return null
  const Icon = resultKind === null ? IconCircleDashed : IconCircleCheck
  return (
    <div className={classNames(styles.result, resultKind === null && styles.soft)}>
      <p className={styles.resultHead}>
        <Icon aria-hidden size={20} />
        <span>
          <strong>{t('result')}:</strong> {resultKind ? label(`differenceResult.${resultKind}`) : t('openResult')}
        </span>
      </p>
      {result !== null && (
        <p>
          <Words id={result} />
        </p>
      )}
    </div>
  )
}
