/**
 * What every test uses to start a server, sign people in, hold a conference and speak the protocols raw.
 * Everything goes through the interfaces a browser uses; nothing reaches into the server.
 */
export { launchChromium } from './chromium.ts'
export { type PreparedConference, prepareConference } from './conference.ts'
export { type DocumentClient, DocumentRefused, documentClient, documentPath } from './document-client.ts'
export { type FoldedEvents, foldedEvents } from './folded-events.ts'
export { type Form, formFoundIn, formsOf } from './forms-of.ts'
export { freePort } from './free-port.ts'
export { type Answer, mustRequest, type RequestOptions, request } from './http-request.ts'
export { events, type LiveInterface, type RouteInterface, routes } from './interfaces.ts'
export { invite, letIn, type ReceivedInvitation, redeem } from './invitation.ts'
export { CommandRefused, type LiveClient, liveClient } from './live-client.ts'
export { type Memory, memoryOf, REPORTING_MEMORY } from './memory.ts'
export { FAULTS, type Fault, type NetworkProxy, networkProxy, SECOND_LOOPBACK } from './network-proxy.ts'
export { axeViolations, complaintsOf, keptInBrowser, type PageComplaints } from './page-trust.ts'
export { type WrittenCard, writeCard, writeRating } from './party-writing.ts'
export type { AccountPerson, Person, SeatedPerson } from './person.ts'
export { type RawSocket, type RawSocketOptions, rawSocket } from './raw-socket.ts'
export {
  openConference,
  type PreparedRoster,
  prepareRoster,
  type RosterOptions,
  type RosterSeat,
  writeFrame,
} from './roster.ts'
export { type RondomServer, type ServerOptions, startServer } from './server.ts'
export { projectRoot } from './server-process.ts'
export { type SignInOptions, signIn, signInByCode } from './sign-in.ts'
export { bounded, PATIENCE, type Watch, watch } from './watch.ts'
