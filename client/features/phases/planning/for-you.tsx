import type { Action } from '@rondom/shared/domain/actions.ts'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDoer } from '../../../board/is-doer.ts'
import { usePermission } from '../../../board/permission.ts'
import { personName } from '../../../board/roster.ts'
import { type Table, useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../panel.tsx'
import { ActionAnswer } from './action-answer.tsx'
import { ActionFacts } from './action-facts.tsx'
import { OfferForm } from './offer-form.tsx'
import styles from './planning.module.css'
import { answersThroughOthers, writesAnswersDown } from './planning-people.ts'

/** What waits for this person's answer, or for one they write down; and for family and network, offering something. */
export function ForYou() {
  const { t } = useTranslation('planning')
  const table = useTable()
  const record = usePermission('recordAction')
  const need = usePermission('recordNeed')
  if (table === null) return null
  const own = waitingFor(table, (action) => isDoer(table.you, action))
  const told = writesAnswersDown(table.you)
    ? waitingFor(table, (action) => answersThroughOthers(table.state, action))
    : []
  // Who sees the table whole adds an action beside its need.
  const offers = record.shown && !need.shown
  if (own.length + told.length === 0 && !offers) return null
  return (
    <Panel title={t('forYou.title')}>
      {own.length === 0 && told.length === 0 && <p className={styles.soft}>{t('forYou.none')}</p>}
      <Waiting actions={own} />
      {told.length > 0 && (
        <>
          <h3>{t('forYou.recordedTitle')}</h3>
          <Waiting actions={told} />
        </>
      )}
      {offers && <Offer reason={record.reason} />}
    </Panel>
  )
}

function waitingFor({ state }: Table, isTheirs: (action: Action) => boolean): Action[] {
  return Object.values(state.actions).filter((action) => action.status === 'proposed' && isTheirs(action))
}

function Waiting({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null || actions.length === 0) return null
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.quotes}>
      {actions.map((action) => (
        <li key={action.id} className={styles.ask}>
          <p className={styles.what}>
            <Words id={action.what} />
          </p>
          <ActionFacts action={action} isAsked />
          <p>
            {isDoer(table.you, action)
              ? t('forYou.ask')
              : t('forYou.askRecorded', { name: personName(table.state, action.ownerId) })}
          </p>
          <ActionAnswer action={action} />
        </li>
      ))}
    </ul>
  )
}

function Offer({ reason }: { reason: string | null }) {
  const { t } = useTranslation('planning')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.actions}>
      <Button icon={<IconHeartHandshake aria-hidden size={18} />} reason={reason} onPress={() => setOpen(true)}>
        {t('offer.button')}
      </Button>
      <span className={styles.soft}>{t('offer.hint')}</span>
      {isOpen && <OfferForm onClose={() => setOpen(false)} />}
    </div>
  )
}
