import {
  type Example,
  type ExampleConference,
  exampleConferenceSchema,
  exampleSchema,
} from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { postJson } from '../../sync/http.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { Answered } from './answered.tsx'
import styles from './examples-page.module.css'
import { SeatsPage } from './seats-page.tsx'
import { useAnswer } from './use-answer.ts'

const examples = z.array(exampleSchema)

/** Choosing a fictional case to try; then its seats. */
export function ExamplesPage() {
  const [conference, setConference] = useState<ExampleConference | null>(null)
  if (conference !== null) return <SeatsPage conference={conference} onOther={() => setConference(null)} />
  return <Choice onReady={setConference} />
}

function Choice({ onReady }: { onReady: (conference: ExampleConference) => void }) {
  const { t } = useTranslation('start')
  const answer = useAnswer('/api/examples', examples)
  const [chosen, setChosen] = useState<string | null>(null)
  const request = useRequest()

  async function use({ key }: Example): Promise<void> {
    setChosen(key)
    const conference = await request.send(() => postJson('/api/examples', { key }, exampleConferenceSchema))
    if (conference !== null) onReady(conference)
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
                  isPending={request.isPending && chosen === example.key}
                  isDisabled={request.isPending && chosen !== example.key}
                  onPress={() => void use(example)}
                >
                  {t('examples.use')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  )
}
