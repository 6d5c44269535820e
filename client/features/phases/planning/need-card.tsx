import type { Action } from '@rondom/shared/domain/actions.ts'
import { coverageOf } from '@rondom/shared/domain/coverage.ts'
import { needItem } from '@rondom/shared/domain/derived.ts'
import { IconArrowUp } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { leadTo, placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { ActionCard } from './action-card.tsx'
import { AddAction } from './add-action.tsx'
import { CoverageBadge } from './coverage-badge.tsx'
import { NeedActions } from './need-actions.tsx'
import { NeedFacts } from './need-facts.tsx'
import type { NeedRow } from './need-rows.ts'
import { OpenNeedPart } from './open-need-part.tsx'
import styles from './planning.module.css'
import { seesCoverage } from './planning-people.ts'
import { ReleaseFold } from './release-fold.tsx'

/** One need: what has to change and for whom, how far it is answered, and beside it who does what. */
export function NeedCard({ row: { need, actions, shownAbove } }: { row: NeedRow }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const id = useId()
  if (table === null) return null
  const { state, you } = table
  const isEmpty = actions.length + shownAbove.length === 0
  return (
    <li id={placeId('need', need.id)} className={styles.need} aria-labelledby={id}>
      <div className={styles.needSide}>
        <h3 id={id}>
          <Words id={need.text} />
        </h3>
        {seesCoverage(you) && (
          <span className={styles.badges}>
            <CoverageBadge coverage={coverageOf(state, need.id)} />
          </span>
        )}
        <NeedFacts need={need} />
        <NeedActions need={need} />
        <ReleaseFold item={needItem(need.id)} noteIds={need.noteIds} />
      </div>
      <div className={styles.actionSide}>
        {isEmpty && <p className={styles.soft}>{t('action.none')}</p>}
        {actions.length > 0 && (
          // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
          <ul role="list" className={styles.doings}>
            {actions.map((action) => (
              <ActionCard key={action.id} action={action} />
            ))}
          </ul>
        )}
        {shownAbove.map((action) => (
          <ShownAbove key={action.id} action={action} />
        ))}
        <OpenNeedPart need={need} />
        <AddAction need={need} />
      </div>
    </li>
  )
}

function ShownAbove({ action }: { action: Action }) {
  const { t } = useTranslation('planning')
  const id = useId()
  return (
    <p className={styles.line}>
      <span id={id}>
        {t('action.alsoHere')} <Words id={action.what} />
      </span>
      <Button
        small
        kind="quiet"
        icon={<IconArrowUp aria-hidden size={16} />}
        describedBy={id}
        onPress={() => leadTo(placeId('action', action.id))}
      >
        {t('action.goThere')}
      </Button>
    </p>
  )
}
