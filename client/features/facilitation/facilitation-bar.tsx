import { isFrom } from '@rondom/shared/domain/phases.ts'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DangerCall } from '../../board/danger-call.tsx'
import { SilentMinute } from '../../board/silent-minute.tsx'
import { useTable } from '../../board/use-table.ts'
import { Button } from '../../ui/button.tsx'
import { PHONE, useMedia } from '../../ui/use-media.ts'
import { ExitPanel } from './exit-panel.tsx'
import styles from './facilitation.module.css'
import { MoreMenu } from './more-menu.tsx'
import { NextTurn } from './next-turn.tsx'
import { PhaseSteps } from './phase-steps.tsx'
import { PreviousPhase } from './previous-phase.tsx'
import { QuestionMenu } from './question-menu.tsx'
import { TimerMenu } from './timer-menu.tsx'

/** The facilitator's tools and the way to the next phase. Nothing for anyone else. */
export function FacilitationBar() {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const isPhone = useMedia(PHONE)
  const [showsTools, setShowsTools] = useState(false)
  const [showsExit, setShowsExit] = useState(false)
  if (table === null || table.you.role !== 'facilitator' || table.state.phase === 'preparing') return null
  // The table is over: no turns, no clock, no next phase. Danger can still be called, and somebody else can lead.
  if (isFrom(table.state.phase, 'inFollowUp')) {
    return (
      <Toolbar className={styles.bar ?? ''} aria-label={t('label')}>
        <span className={styles.tools}>
          <DangerCall />
          <MoreMenu />
        </span>
      </Toolbar>
    )
  }
  return (
    <div className={styles.wrap}>
      {showsExit && <ExitPanel onClose={() => setShowsExit(false)} />}
      <Toolbar className={styles.bar ?? ''} aria-label={t('label')}>
        {(!isPhone || showsTools) && (
          <span className={styles.tools}>
            <TimerMenu />
            <QuestionMenu />
            <NextTurn />
            <SilentMinute />
            <DangerCall />
            <MoreMenu />
            {isPhone && <PreviousPhase />}
          </span>
        )}
        {isPhone && (
          <Button
            kind="quiet"
            icon={<IconDots aria-hidden size={20} />}
            isExpanded={showsTools}
            onPress={() => setShowsTools(!showsTools)}
          >
            {t('tools')}
          </Button>
        )}
        <PhaseSteps onShowExit={setShowsExit} showsExit={showsExit} />
      </Toolbar>
    </div>
  )
}
