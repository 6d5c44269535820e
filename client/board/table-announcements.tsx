import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/announcer.tsx'
import { happenings } from './happenings.ts'
import { useSecondsLeft } from './use-clock.ts'
import { type Table, useTable } from './use-table.ts'

/** Tells a screen reader, when it falls silent, what changed at the table. Draws nothing, moves no focus. */
export function TableAnnouncements() {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const before = useRef<Table | null>(null)
  useEffect(() => {
    if (table === null) return
    const former = before.current
    before.current = table
    // Coming in, or being told everything anew, is no news.
    if (former === null || former.state.n > table.state.n) return
    const sentences = happenings(former, table, t, label)
    if (sentences.length > 0) announce(sentences.join(' '))
  }, [table, t, label])
  useTimerEnd()
  return null
}

function useTimerEnd(): void {
  const { t } = useTranslation('board')
  const timer = useTable()?.state.timer ?? null
  const left = useSecondsLeft(timer)
  const isOver = left !== null && left <= 0
  const purpose = timer?.purpose
  useEffect(() => {
    if (isOver) announce(t(purpose === 'silent_minute' ? 'announce.silentMinuteOver' : 'announce.timer'))
  }, [isOver, purpose, t])
}
