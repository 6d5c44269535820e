import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { usePermission } from '../../board/permission.ts'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import styles from './panel.module.css'
import { Panel } from './panel.tsx'

/** One's own line and information limit, drafted where nobody else reads until it is given to the table. */
export function OwnCheckIn() {
  const { t } = useTranslation('phases')
  const { shown } = usePermission('checkIn')
  const table = useTable()
  const line = useOwnDraft('checkin')
  const limit = useOwnDraft('limit')
  const [again, setAgain] = useState(false)
  if (!shown || table === null) return null
  const isIn = table.state.checkIns[table.you.id] !== undefined
  if (isIn && !again) {
    return (
      <Panel title={t('checkIn.own')}>
        <Callout kind="done" title={t('checkIn.done')}>
          <p>{t('checkIn.doneHint')}</p>
        </Callout>
        <div className={styles.row}>
          <Button kind="quiet" onPress={() => setAgain(true)}>
            {t('checkIn.change')}
          </Button>
        </div>
      </Panel>
    )
  }
  return (
    <Panel title={t('checkIn.own')}>
      {line !== null && limit !== null ? (
        <CheckInForm line={line} limit={limit} onDone={() => setAgain(false)} />
      ) : (
        <p>{t('loading')}</p>
      )}
    </Panel>
  )
}

function CheckInForm({ line, limit, onDone }: { line: OwnDraft; limit: OwnDraft; onDone: () => void }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const words = useSharedText(line.text).trim()
  const informationLimit = useSharedText(limit.text).trim()

  async function checkIn(): Promise<void> {
    if (await command({ type: 'checkIn', line: words, informationLimit })) onDone()
  }

  return (
    <div className={styles.form}>
      <BoundText
        {...line}
        label={t('checkIn.line')}
        showLabel
        description={t('checkIn.lineHint')}
        limit={LIMITS.checkInLine}
      />
      <BoundText
        {...limit}
        label={t('checkIn.limit')}
        showLabel
        description={t('checkIn.limitHint')}
        limit={LIMITS.informationLimit}
      />
      <div className={styles.row}>
        <Button kind="primary" reason={words === '' ? t('checkIn.lineMissing') : null} onPress={checkIn}>
          {t('checkIn.give')}
        </Button>
      </div>
    </div>
  )
}
