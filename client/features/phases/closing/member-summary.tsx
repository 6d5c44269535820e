import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { IconCircleCheck, IconCircleDashed, IconCircleMinus, IconHourglass } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import styles from './closing.module.css'
import { LeftSummary } from './left-summary.tsx'
import { NoSummary } from './no-summary.tsx'
import { isApart } from './open-to.ts'
import { SummaryForm } from './summary-form.tsx'
import { type SummaryStatus, summaryStatus } from './summary-status.ts'

const LOOKS = {
  approved: { tone: 'done', Icon: IconCircleCheck },
  waiting: { tone: 'caution', Icon: IconHourglass },
  missing: { tone: 'plain', Icon: IconCircleMinus },
  none: { tone: 'caution', Icon: IconCircleDashed },
} as const

/** One member: how far their summary is, and writing it or saying why there is none. */
export function MemberSummary({ member }: { member: FamilyMember }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  const write = usePermission('writeSummary')
  const missing = usePermission('recordSummaryMissing')
  const [open, setOpen] = useState<'write' | 'missing' | null>(null)
  if (table === null) return null
  const status = summaryStatus(table.state, member.id)
  const isWritten = status === 'approved' || status === 'waiting'
  const close = () => setOpen(null)
  return (
    <li className={styles.member}>
      <div className={styles.memberHead}>
        <PartyBadge party={member.id} />
        <StatusBadge status={status} />
        {isApart(table.state, member.id) && <span className={styles.soft}>{t('summary.apart')}</span>}
      </div>
      {status === 'missing' && (
        <p>
          {t('summary.because')} <Words id={table.state.summariesMissing[member.id]} />
        </p>
      )}
      {!isWritten && open !== 'write' && (
        <div className={styles.foot}>
          <Button small reason={write.reason} onPress={() => setOpen('write')}>
            {t('summary.write', { name: member.name })}
          </Button>
          {status === 'none' && missing.shown && (
            <Button small kind="quiet" reason={missing.reason} onPress={() => setOpen('missing')}>
              {t('summary.noSummary', { name: member.name })}
            </Button>
          )}
        </div>
      )}
      {!isWritten && open === 'write' && <SummaryForm member={member} summary={null} onClose={close} />}
      {isWritten && <LeftSummary member={member} />}
      {open === 'missing' && <NoSummary member={member} onClose={close} />}
    </li>
  )
}

function StatusBadge({ status }: { status: SummaryStatus }) {
  const { t } = useTranslation('closing')
  const { tone, Icon } = LOOKS[status]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden size={16} />}>
      {t(`summary.status.${status}`)}
    </Badge>
  )
}
