import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import { JudgementVersion } from './judgement-version.tsx'
import { ShownPositions } from './shown-positions.tsx'

/** What was put before, with the positions and the dissents that stayed with it; the latest of them first. */
export function EarlierVersions() {
  const { t } = useTranslation('judgement')
  const table = useTable()
  if (table === null) return null
  const earlier = table.state.judgements.slice(0, -1).reverse()
  if (earlier.length === 0) return null
  return (
    <Panel calm title={t('version.earlier')} hint={t('version.earlierHint')}>
      {earlier.map((judgement) => (
        <Disclosure key={judgement.version} title={t('version.title', { version: judgement.version })} level={3} small>
          <JudgementVersion judgement={judgement} />
          <ShownPositions version={judgement.version} isLast={false} />
        </Disclosure>
      ))}
    </Panel>
  )
}
