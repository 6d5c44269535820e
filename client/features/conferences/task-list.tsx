import { type TaskEntry, taskEntrySchema } from '@rondom/shared/wire/cases.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Answered } from '../../sync/answered.tsx'
import { useAnswer } from '../../sync/use-answer.ts'
import { dayWords } from '../../text/dates.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './conference-groups.module.css'

const tasks = z.array(taskEntrySchema)

/** What waits for one's word, and one's own actions, the first due first; nothing where there is nothing to do. */
export function TaskList() {
  const answer = useAnswer('/api/tasks', tasks)
  return (
    <Answered answer={answer}>
      {(list) => (
        <>
          <Tasks group="waiting" tasks={list.filter(({ kind }) => kind !== 'own_action')} />
          <Tasks group="own" tasks={list.filter(({ kind }) => kind === 'own_action')} />
        </>
      )}
    </Answered>
  )
}

function Tasks({ group, tasks: list }: { group: 'waiting' | 'own'; tasks: readonly TaskEntry[] }) {
  const { t } = useTranslation('start')
  if (list.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={`tasks-${group}`}>
      <h2 id={`tasks-${group}`}>{t(`tasks.${group}`)}</h2>
      <ul className={styles.list}>
        {list.map((task) => (
          <Row key={`${task.kind} ${task.aboutId}`} task={task} />
        ))}
      </ul>
    </section>
  )
}

function Row({ task }: { task: TaskEntry }) {
  const { t } = useTranslation('start')
  const { kind, conferenceId, dueOn, isOverdue } = task
  const code = task.code || t('row.noCode')
  const words = task.words ?? t('tasks.erased')
  return (
    <li className={styles.row}>
      <div className={styles.task}>
        <span>{words}</span>
        <span className={styles.words}>
          {kind !== 'own_action' && <Badge>{t(`tasks.kind.${kind}`)}</Badge>}
          {dueOn !== null && (
            <Badge tone={isOverdue ? 'caution' : 'plain'}>
              {t(isOverdue ? 'tasks.overdue' : 'tasks.due', { day: dayWords(dueOn) })}
            </Badge>
          )}
        </span>
      </div>
      <LinkButton href={`${PAGES.conference}/${conferenceId}`}>{t('row.open', { code })}</LinkButton>
    </li>
  )
}
