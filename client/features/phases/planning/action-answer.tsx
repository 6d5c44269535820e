import type { Action } from '@rondom/shared/domain/actions.ts'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDoer } from '../../../board/is-doer.ts'
import { usePermission } from '../../../board/permission.ts'
import { personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { DeclineAction } from './decline-action.tsx'
import styles from './planning.module.css'
import { answersThroughOthers, writesAnswersDown } from './planning-people.ts'

/** Yes or no by who does it (rules R77, R78); of who cannot answer here, written down by who may. */
export function ActionAnswer({ action }: { action: Action }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const command = useCommand()
  const accept = usePermission('acceptAction')
  const decline = usePermission('declineAction')
  const [isDeclining, setDeclining] = useState(false)
  if (table === null) return null
  const { state, you } = table
  const isOwn = isDoer(you, action)
  const records = !isOwn && writesAnswersDown(you) && answersThroughOthers(state, action)
  if (!isOwn && !records) return null
  const name = personName(state, action.ownerId)
  const { id: actionId, revision, status } = action
  return (
    <span className={styles.actions}>
      {accept.shown && status !== 'accepted' && (
        <Button
          kind="primary"
          icon={<IconCheck aria-hidden size={18} />}
          reason={accept.reason}
          onPress={() => command({ type: 'acceptAction', actionId, revision })}
        >
          {isOwn ? t('action.accept') : t('action.acceptRecorded', { name })}
        </Button>
      )}
      {decline.shown && status !== 'declined' && (
        <Button
          kind={status === 'accepted' ? 'quiet' : 'secondary'}
          small={status === 'accepted'}
          reason={decline.reason}
          onPress={() => setDeclining(true)}
        >
          {isOwn
            ? t(status === 'accepted' ? 'action.declineLater' : 'action.decline')
            : t('action.declineRecorded', { name })}
        </Button>
      )}
      {isDeclining && (
        <DeclineAction actionId={actionId} recordedFor={isOwn ? null : name} onClose={() => setDeclining(false)} />
      )}
    </span>
  )
}
