import type { EarlierNeed } from '@rondom/shared/domain/needs.ts'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../panel.tsx'
import { NeedForm } from './need-form.tsx'
import { earlierNeeds } from './need-sources.ts'
import styles from './planning.module.css'

/** What stayed open in an earlier conference: how many times, since when, and taking it up again (rule R91). */
export function EarlierNeeds() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const list = earlierNeeds(table.state)
  if (list.length === 0) return null
  return (
    <Panel title={t('earlier.title')} hint={t('earlier.hint')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {list.map(({ earlier, takenUp }) => (
          <Earlier key={earlier.id} earlier={earlier} isTaken={takenUp !== null} />
        ))}
      </ul>
    </Panel>
  )
}

function Earlier({ earlier, isTaken }: { earlier: EarlierNeed; isTaken: boolean }) {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const record = usePermission('recordNeed')
  const words = useWords(earlier.text) ?? ''
  const [isMaking, setMaking] = useState(false)
  const { times: count, firstOn } = earlier
  return (
    <li className={styles.quote}>
      <strong>
        <Words id={earlier.text} />
      </strong>
      <span className={styles.badges}>
        <Badge tone="caution" icon={<IconHistory aria-hidden size={14} />}>
          {t('earlier.times', { count, since: dayWords(firstOn) })}
        </Badge>
        <Badge>{label(`bottleneck.${earlier.bottleneck}`)}</Badge>
      </span>
      {isTaken && <span className={styles.soft}>{t('earlier.taken')}</span>}
      {!isTaken && record.shown && (
        <div>
          <Button small reason={record.reason} onPress={() => setMaking(true)}>
            {t('earlier.take')}
          </Button>
        </div>
      )}
      {isMaking && (
        <NeedForm from={{ choices: { noteIds: [], earlierId: earlier.id }, words }} onClose={() => setMaking(false)} />
      )}
    </li>
  )
}
