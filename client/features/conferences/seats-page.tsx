import type { ExampleConference } from '@rondom/shared/wire/http.ts'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './seats-page.module.css'

type Seat = ExampleConference['seats'][number]

/** The seats of an example, each a link for a tab of its own. The server names the facilitator's seat first. */
export function SeatsPage({ conference, onOther }: { conference: ExampleConference; onOther: () => void }) {
  const { t } = useTranslation('start')
  const [first, ...others] = conference.seats
  return (
    <Page
      title={t('examples.ready')}
      width="wide"
      actions={
        <Button kind="quiet" onPress={onOther}>
          {t('examples.other')}
        </Button>
      }
    >
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
    </Page>
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
