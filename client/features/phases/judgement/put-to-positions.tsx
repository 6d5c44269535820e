import { IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { type Table, useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import type { SharedDocument } from '../../../sync/documents.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import styles from './judgement.module.css'
import { childrenOf, differsFrom, type Obstacle, obstaclesTo } from './judgement-draft.ts'
import { useJudgement } from './use-judgement.ts'

/** "Leg voor", for the facilitator: with what is still needed, or that nothing changed since the last version. */
export function PutToPositions({ document }: { document: SharedDocument }) {
  const table = useTable()
  return table === null ? null : <Put document={document} table={table} />
}

function Put({ document, table: { state } }: { document: SharedDocument; table: Table }) {
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const put = usePermission('putToPositions')
  const texts = useConference((view) => view.texts)
  const content = useJudgement(
    document.doc,
    childrenOf(state)
      .map(({ id }) => id)
      .join(' '),
  )
  const last = state.judgements.at(-1)
  const isChanged = last === undefined || differsFrom(last, content, texts)
  const obstacles = obstaclesTo(state, content)
  if (!put.shown) {
    return last && isChanged ? <p>{t('put.changedForTable', { version: last.version })}</p> : null
  }
  const version = (last?.version ?? 0) + 1
  const unchanged = last && !isChanged ? t('put.unchanged', { version: last.version }) : null
  const incomplete = obstacles.length > 0 ? t('put.incomplete') : null
  return (
    <div className={styles.put}>
      {last && isChanged && obstacles.length === 0 && <p>{t('put.changed', { version: last.version })}</p>}
      {obstacles.length > 0 && (
        <Callout kind="caution" title={t('put.missing')}>
          <ul className={styles.missing}>
            {obstacles.map((obstacle) => (
              <li key={JSON.stringify(obstacle)}>
                <ObstacleWords obstacle={obstacle} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <p className={styles.soft}>{unchanged ?? t('put.explain', { version })}</p>
      <div>
        <Button
          kind="primary"
          icon={<IconSend aria-hidden size={20} />}
          reason={incomplete ?? unchanged ?? put.reason}
          onPress={() => command({ type: 'putToPositions' })}
        >
          {t('put.button')}
        </Button>
      </div>
    </div>
  )
}

function ObstacleWords({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const texts = useConference((view) => view.texts)
  if (table === null) return null
  switch (obstacle.kind) {
    case 'part':
      return t('put.missingPart', { part: label(`judgementPart.${obstacle.part}`) })
    case 'tooLong':
      return t('put.tooLong', { part: label(`judgementPart.${obstacle.part}`) })
    case 'linesTooLong':
      return t('put.lineTooLong', { part: t(`text.${obstacle.where}`) })
    case 'meaning':
      return t('put.missingMeaning', { name: table.state.members[obstacle.memberId]?.name ?? '' })
    case 'link': {
      const title = table.state.differences[obstacle.differenceId]?.title
      return t('put.missingLink', { title: (title && texts[title]) ?? '' })
    }
  }
}
