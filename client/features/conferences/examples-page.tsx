import {
  type Example,
  exampleConferenceSchema,
  exampleSchema,
  openedExampleSchema,
  PAGES,
} from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { Answered } from '../../sync/answered.tsx'
import { postJson } from '../../sync/http.ts'
import { useAnswer } from '../../sync/use-answer.ts'
import { useRequest } from '../../sync/use-request.ts'
import { dayInWords, timeInWords } from '../../text/moments.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import styles from './examples-page.module.css'

const examples = z.array(exampleSchema)
const openedExamples = z.array(openedExampleSchema)

/** Choosing a fictional case to try, or going back to one that was tried before. */
export function ExamplesPage() {
  const { t } = useTranslation('start')
  const [, navigate] = useLocation()
  const answer = useAnswer('/api/examples', examples)
  const [chosen, setChosen] = useState<string | null>(null)
  const request = useRequest()

  async function use({ key }: Example): Promise<void> {
    setChosen(key)
    const conference = await request.send(() => postJson('/api/examples', { key }, exampleConferenceSchema))
    if (conference !== null) navigate(`${PAGES.examples}/${conference.conferenceId}`)
  }

  return (
    <Page title={t('examples.title')} width="wide">
      <p>{t('examples.intro')}</p>
      <Refusal sentence={request.sentence} />
      <p role="status" className={styles.progress}>
        {request.isPending && (
          <>
            <progress aria-label={t('examples.busy')} />
            <span>{t('examples.busy')}</span>
          </>
        )}
      </p>
      <Answered answer={answer}>
        {(list) => (
          <ul className={styles.list}>
            {list.map((example) => (
              <li key={example.key} className={styles.example}>
                <h2 id={`example-${example.key}`}>{example.title}</h2>
                <p className={styles.question}>{example.question}</p>
                <Button
                  kind="primary"
                  describedBy={`example-${example.key}`}
                  isDisabled={request.isPending && chosen !== example.key}
                  onPress={() => use(example)}
                >
                  {t('examples.use')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <Opened />
    </Page>
  )
}

function Opened() {
  const { t } = useTranslation('start')
  const { value } = useAnswer('/api/examples/conferences', openedExamples)
  if (value === null || value.length === 0) return null
  return (
    <section aria-labelledby="examples-opened">
      <h2 id="examples-opened">{t('examples.opened')}</h2>
      <ul className={styles.opened}>
        {value.map(({ conferenceId, title, openedAt }) => (
          <li key={conferenceId}>
            <LinkButton kind="quiet" href={`${PAGES.examples}/${conferenceId}`}>
              {t('examples.openedAt', { title, day: dayInWords(openedAt.slice(0, 10)), time: timeInWords(openedAt) })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
