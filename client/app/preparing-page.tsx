import { PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { DangerCall } from '../board/danger-call.tsx'
import { DangerCheck } from '../features/phases/danger-check.tsx'
import { PreparationPage } from '../features/preparation/preparation-page.tsx'
import { useConference } from '../sync/conference-store.ts'
import { LinkButton } from '../ui/link-button.tsx'

/** Preparing, with the danger check, which goes before everything also here; and the way to a table that is open. */
export function PreparingPage() {
  const { t } = useTranslation()
  const id = useConference(({ conferenceId }) => conferenceId)
  const isHeld = useConference(({ state }) => state !== null && state.phase !== 'preparing')
  return (
    <PreparationPage
      urgent={<DangerCheck />}
      actions={
        <>
          <DangerCall />
          {isHeld && (
            <LinkButton href={`${PAGES.conference}/${id}`} kind="primary">
              {t('conference.toTable')}
            </LinkButton>
          )}
        </>
      }
    />
  )
}
