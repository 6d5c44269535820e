import type { Action } from '@rondom/shared/domain/actions.ts'
import { useTranslation } from 'react-i18next'
import { isDoer } from '../../../board/is-doer.ts'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import { ActionCard } from '../planning/action-card.tsx'
import styles from '../planning/planning.module.css'
import { answersThroughOthers, writesAnswersDown } from '../planning/planning-people.ts'

/** What one does oneself, to be taken on or declined still; and the answers that one writes down for others. */
export function OwnActions() {
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null) return null
  const { state, you } = table
  const actions = Object.values(state.actions)
  const own = actions.filter((action) => isDoer(you, action))
  const told = writesAnswersDown(you)
    ? actions.filter((action) => action.status === 'proposed' && answersThroughOthers(state, action))
    : []
  return (
    <>
      <Actions title={t('followUp.own')} hint={t('followUp.ownHint')} actions={own} />
      <Actions title={t('followUp.told')} hint={t('followUp.toldHint')} actions={told} />
    </>
  )
}

function Actions({ title, hint, actions }: { title: string; hint: string; actions: readonly Action[] }) {
  if (actions.length === 0) return null
  return (
    <Panel title={title} hint={hint}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </ul>
    </Panel>
  )
}
