import { PAGES, seatSchema, whoSchema } from '@rondom/shared/wire/http.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { postJson } from '../../sync/http.ts'
import { useSession } from '../../sync/session-store.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { useLinkSecret } from './link-secret.ts'

/** Takes the seat that the link names, in an example conference, and leads to its table. */
export function SeatPage() {
  const { t } = useTranslation('entry')
  const [, navigate] = useLocation()
  const seat = readSeat(useLinkSecret())
  const { sentence, send } = useRequest()
  const setWho = useSession((session) => session.setWho)
  const wanted = seat && `${seat.conferenceId} ${seat.participantId}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per link
  useEffect(() => {
    if (seat === null) return
    void send(() => postJson('/api/examples/seat', seat, whoSchema)).then((who) => {
      if (who === null) return
      setWho(who)
      navigate(`${PAGES.conference}/${seat.conferenceId}`, { replace: true })
    })
  }, [wanted])

  return (
    <Page title={t('seat.title')}>
      {seat !== null && sentence === null && <p>{t('seat.busy')}</p>}
      <Refusal sentence={seat === null ? t('seat.linkIncomplete') : sentence} />
    </Page>
  )
}

/** `<conference>.<participant>.<secret>`, or null where it is something else. */
function readSeat(fragment: string | null) {
  const [conferenceId, participantId, ...rest] = (fragment ?? '').split('.')
  const seat = seatSchema.safeParse({ conferenceId, participantId, secret: rest.join('.') })
  return seat.success ? seat.data : null
}
