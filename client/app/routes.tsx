import { isId } from '@rondom/shared/domain/ids.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import { ExamplesPage } from '../features/conferences/examples-page.tsx'
import { NewConferencePage } from '../features/conferences/new-conference-page.tsx'
import { PeoplePage } from '../features/conferences/people-page.tsx'
import { SeatsPage } from '../features/conferences/seats-page.tsx'
import { StartPage } from '../features/conferences/start-page.tsx'
import { DecisionTypesPage } from '../features/decision-types/decision-types-page.tsx'
import { InvitationPage } from '../features/entry/invitation-page.tsx'
import { SeatPage } from '../features/entry/seat-page.tsx'
import { SetupPage } from '../features/entry/setup-page.tsx'
import { SignInPage } from '../features/sign-in/sign-in-page.tsx'
import { useSession } from '../sync/session-store.ts'
import type { ConferencePart } from './conference-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { SessionGate } from './session-gate.tsx'

/** The table and its preparation are most of the code; who only signs in does not wait for them. */
const ConferencePage = lazy(async () => ({ default: (await import('./conference-page.tsx')).ConferencePage }))

/** The page of a case is read now and then. */
const CasePage = lazy(async () => ({ default: (await import('../features/case/case-page.tsx')).CasePage }))

/** Which page belongs to which address. */
export function Routes() {
  return (
    <SessionGate>
      <Switch>
        <Route path="/">
          <Start />
        </Route>
        <Route path="/aanmelden">
          <SignedIn>
            <Redirect to="/" replace />
          </SignedIn>
        </Route>
        <Route path={PAGES.setup}>
          <SetupPage />
        </Route>
        <Route path={`${PAGES.invitation}/:conference/:invitation`}>
          {({ conference, invitation }) => <InvitationPage conferenceId={conference} invitationId={invitation} />}
        </Route>
        <Route path={PAGES.seat}>
          <SeatPage />
        </Route>
        <Route path={`${PAGES.examples}/:conference`}>
          {({ conference }) => <SeatsPage conferenceId={conference} />}
        </Route>
        <Route path={PAGES.examples}>
          <ExamplesPage />
        </Route>
        <Route path="/nieuw/:case?">
          {({ case: caseId }) => (
            <SignedIn>
              <NewConferencePage caseId={caseId ?? null} />
            </SignedIn>
          )}
        </Route>
        <Route path="/mensen">
          <SignedIn>
            <PeoplePage />
          </SignedIn>
        </Route>
        <Route path={`${PAGES.case}/:id`}>{({ id }) => <Case id={id} />}</Route>
        <Route path="/kernbeslissingen">
          <SignedIn>
            <DecisionTypesPage />
          </SignedIn>
        </Route>
        {/* One route, so that going from the one page to the other keeps the connection. */}
        <Route path={`${PAGES.conference}/:id/:part?`}>{({ id, part }) => <Conference id={id} part={part} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </SessionGate>
  )
}

/** A guest has one place to be: the conference of the invitation. */
function Start() {
  const who = useSession((session) => session.who)
  if (who?.kind === 'guest') return <Redirect to={`${PAGES.conference}/${who.conferenceId}`} replace />
  return <StartPage />
}

/** A page for who is signed in; signing in comes first, at the same address. */
function SignedIn({ children }: { children: ReactNode }) {
  const who = useSession((session) => session.who)
  return who === null || who.kind === 'nobody' ? <SignInPage /> : children
}

/** The pages of a conference by the last part of their address. */
const PARTS: Record<string, ConferencePart> = { '': 'table', voorbereiden: 'preparation', verslag: 'record' }

function Conference({ id, part }: { id: string; part: string | undefined }) {
  const asked = PARTS[part ?? '']
  if (!isId('conference', id) || asked === undefined) return <NotFoundPage />
  return (
    <SignedIn>
      <Suspense fallback={<Loading />}>
        <ConferencePage key={id} id={id} part={asked} />
      </Suspense>
    </SignedIn>
  )
}

function Case({ id }: { id: string }) {
  if (!isId('case', id)) return <NotFoundPage />
  return (
    <SignedIn>
      <Suspense fallback={<Loading />}>
        <CasePage key={id} id={id} />
      </Suspense>
    </SignedIn>
  )
}

function Loading() {
  const { t } = useTranslation()
  return <p role="status">{t('loading')}</p>
}
