import { type ExampleConference, exampleConferenceSchema, PAGES } from '@rondom/shared/wire/http.ts'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Answered } from '../../sync/answered.tsx'
import { useAnswer } from '../../sync/use-answer.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './seats-page.module.css'

type Seat = ExampleConference['seats'][number]

/** The seats of an example, each a link for a tab of its own; the page can be left and found again. */
export function SeatsPage({ conferenceId }: { conferenceId: string }) {
  const { t } = useTranslation('start')
  const answer = useAnswer(`/api/examples/conferences/${conferenceId}`, exampleConferenceSchema)
  return (
    <Page
      title={t('examples.ready')}
      width="wide"
      actions={
        <LinkButton kind="quiet" href={PAGES.examples}>
          {t('examples.other')}
        </LinkButton>
      }
    >
      <Answered answer={answer}>{(conference) => <Seats conference={conference} />}</Answered>
    </Page>
  )
}

/** The server names the facilitator's seat first. */
function Seats({ conference }: { conference: ExampleConference }) {
  const { t } = useTranslation('start')
  const [first, ...others] = conference.seats
  return (
    <>
      <p>
        <strong>{conference.title}</strong>
      </p>
      {first && (
        <section className={styles.first} aria-labelledby="seat-first">
          <h2 id="seat-first">{t('examples.first')}</h2>
          <p>{t('examples.firstHint')}</p>
          <ul className={styles.list}>
            <SeatRow seat={first} isFirst />
          </ul>
        </section>
      )}
      <section className={styles.others} aria-labelledby="seats-others">
        <h2 id="seats-others">{t('examples.others')}</h2>
        <p>{t('examples.othersHint')}</p>
        <ul className={styles.list}>
          {others.map((seat) => (
            <SeatRow key={seat.participantId} seat={seat} />
          ))}
        </ul>
      </section>
    </>
  )
}

function SeatRow({ seat, isFirst = false }: { seat: Seat; isFirst?: boolean }) {
  const { t } = useTranslation('start')
  return (
    <li className={styles.seat}>
      <span className={styles.words}>
        <strong>{seat.name}</strong>
        <span>{[seat.title, seat.organisation].filter(Boolean).join(' · ')}</span>
      </span>
      <LinkButton
        href={seat.link}
        target="_blank"
        kind={isFirst ? 'primary' : 'secondary'}
        icon={<IconExternalLink aria-hidden size={18} />}
      >
        {t('examples.openSeat')}
        <VisuallyHidden> {t('examples.openSeatAs', { name: seat.name })}</VisuallyHidden>
      </LinkButton>
    </li>
  )
}
