import type { CaseOverview } from '@rondom/shared/wire/cases.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './case.module.css'
import { CasePart } from './case-part.tsx'

/** What happened and which help there was, by day, the conferences among it. */
export function CaseTimeline({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation('case')
  const moments = momentsOf(overview, t)
  return (
    <CasePart id="timeline" title={t('timeline.title')} empty={moments.length === 0 ? t('timeline.empty') : null}>
      <ol className={styles.timeline}>
        {moments.map(({ key, on, kind, words }) => (
          <li key={key} className={styles.moment}>
            <span className={styles.day}>{dayWords(on)}</span>
            <Badge>{kind}</Badge>
            <span className={styles.happened}>{words}</span>
          </li>
        ))}
      </ol>
    </CasePart>
  )
}

function momentsOf(overview: CaseOverview, t: ReturnType<typeof useTranslation<'case'>>['t']) {
  const { firstConcernOn, triggerOn, timeline, conferences } = overview
  return [
    ...timeline.map(({ id, on, kind, text, source }) => ({
      ...{ key: id, on, kind: t(`timeline.${kind}`) },
      words: t('timeline.by', { text: text ?? t('erased'), source }),
    })),
    ...(firstConcernOn === null
      ? []
      : [{ key: 'concern', on: firstConcernOn, kind: t('timeline.concern'), words: '' }]),
    ...(triggerOn === null ? [] : [{ key: 'trigger', on: triggerOn, kind: t('timeline.trigger'), words: '' }]),
    ...conferences.map(({ id, conferenceOn, question }) => ({
      ...{ key: id, on: conferenceOn, kind: t('timeline.conference') },
      words: question ?? '',
    })),
  ].sort((a, b) => a.on.localeCompare(b.on))
}
