import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import { AwaitedPositions } from './awaited-positions.tsx'
import { ShownPositions } from './shown-positions.tsx'

/** The positions on the last version: awaited, then shown for everyone at once, then with their reasons. */
export function PositionsPanel({ version }: { version: number }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  if (table === null) return null
  const shown = table.state.positions[version]?.shown ?? null
  return (
    <Panel
      id={placeId('positions')}
      title={t('positions.title')}
      hint={shown === null ? t('positions.waiting') : t('positions.shown', { version })}
    >
      {shown !== null && <ShownPositions version={version} isLast />}
      <AwaitedPositions isShown={shown !== null} />
    </Panel>
  )
}
