import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Focus } from '@rondom/shared/wire/live.ts'
import { expect, test } from 'vitest'
import type { ConferenceHost } from '../conference/conference-host.ts'
import type { LiveSocket } from './live-socket.ts'
import { presenceFor } from './presence.ts'

const ALI = 'pe_aaaaaaaaaaaaaaaa'
const BEA = 'pe_bbbbbbbbbbbbbbbb'
const GUEST = 'pe_cccccccccccccccc'
const DOCUMENT = 'perspective/pa_aaaaaaaaaaaaaaaa'

/** A conference in which these may read the document. */
function hostWhere(readers: string[]): ConferenceHost {
  const person = (id: string, admission: string) => ({ [id]: { id, admission } as Participant })
  const participants = { ...person(ALI, 'admitted'), ...person(BEA, 'admitted'), ...person(GUEST, 'waiting') }
  const state = { ...emptyConference('cf_aaaaaaaaaaaaaaaa'), participants }
  return { state, accessTo: (id: string) => (readers.includes(id) ? 'write' : 'none') } as unknown as ConferenceHost
}

function socketOf(participantId: string, focus: (Focus & { at: number }) | null): LiveSocket {
  return { participantId, focus } as LiveSocket
}

const typing = { document: DOCUMENT, card: null, typing: true, at: 1000 }
const away = { document: null, card: null, typing: false }

test('attention is told to who may read the document, and only while its owner may', () => {
  const sockets = [socketOf(ALI, typing)]
  const toBea = (readers: string[]) => presenceFor(BEA, hostWhere(readers), sockets, 1000)[0]
  expect(toBea([ALI, BEA])).toEqual({ participantId: ALI, online: true, ...away, document: DOCUMENT, typing: true })
  expect(toBea([ALI])).toEqual({ participantId: ALI, online: true, ...away })
  expect(toBea([BEA])).toEqual({ participantId: ALI, online: true, ...away })
})

test('typing ends by itself when nothing more is heard of it', () => {
  const host = hostWhere([ALI, BEA])
  const at = (now: number) => presenceFor(BEA, host, [socketOf(ALI, typing)], now)[0]?.typing
  expect([at(1000), at(6999), at(7000)]).toEqual([true, true, false])
})

test('of two tabs the one that spoke last counts', () => {
  const elsewhere = { document: null, card: null, typing: false, at: 2000 }
  const sockets = [socketOf(ALI, typing), socketOf(ALI, elsewhere)]
  expect(presenceFor(BEA, hostWhere([ALI, BEA]), sockets, 2000)[0]).toMatchObject({ online: true, document: null })
})

test('who waits outside knows of nobody', () => {
  expect(presenceFor(GUEST, hostWhere([ALI]), [socketOf(ALI, typing), socketOf(GUEST, null)], 1000)).toEqual([
    { participantId: GUEST, online: true, ...away },
  ])
})
