import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import { type RefusalCode, refuse } from '@rondom/shared/domain/refusals.ts'
import { conferenceEntrySchema } from '@rondom/shared/wire/http.ts'
import type { Abilities, CommandAnswer, Focus, Joined, Refused } from '@rondom/shared/wire/live.ts'
import { z } from 'zod'
import { createCommandQueue } from './command-queue.ts'
import { type ConferenceView, useConference } from './conference-store.ts'
import { throttleFocus } from './focus-throttle.ts'
import { fold, nothingHeld } from './fold.ts'
import { getJson } from './http.ts'
import { ANSWER_WITHIN, liveSocket, watchLiveSocket } from './live-connection.ts'
import { reportUnsaved } from './saving-store.ts'
import { useSession } from './session-store.ts'

/** The control channel of the conference that is entered. */
export interface LiveConference {
  command(command: Command): Promise<CommandAnswer>
  focus(focus: Focus): void
  /** Shows nothing more of it; the connection goes once every command is answered. */
  leave(): void
}

const conferences = z.array(conferenceEntrySchema)

/** Milliseconds until an approach that was not let in is tried again. */
const ASK_AGAIN = 2000

let connections = 0

/** Connects, joins, and writes what the server tells into the conference store. */
export function startLiveConference(id: ConferenceId): LiveConference {
  const socket = liveSocket(id)
  let held = nothingHeld(id)
  let hasLeft = false
  let askAgain: ReturnType<typeof setTimeout> | undefined
  let you: ParticipantId | null = null

  // Who comes back while a command is still on its way has two connections for a moment, each with its own count.
  connections += 1
  const source = `${id}/commands/${connections}`
  const queue = createCommandQueue(
    (command, answered, lost) => {
      socket.timeout(ANSWER_WITHIN).emit('command', command, (error, answer) => (error ? lost() : answered(answer)))
    },
    (size) => {
      reportUnsaved(source, size)
      if (size === 0 && hasLeft) letGo()
    },
  )
  const focus = throttleFocus((latest) => {
    if (socket.connected) socket.timeout(ANSWER_WITHIN).emit('focus', latest, () => undefined)
  })

  function letGo(): void {
    clearTimeout(askAgain)
    stopWatching()
    socket.disconnect()
  }

  function show(view: Partial<ConferenceView>): void {
    if (!hasLeft) useConference.setState(view)
  }

  function join(): void {
    clearTimeout(askAgain)
    const sent = { after: held.state.n, view: held.view }
    socket.timeout(ANSWER_WITHIN).emit('join', sent, (error, answer) => {
      if (!error) joined(answer)
      else if (socket.connected) join()
    })
  }

  function joined(answer: Joined): void {
    if (answer.ok && you !== null && you !== answer.you) {
      // Somebody else signed in on this browser since: nothing of the one may be sent as the other.
      end(refusedWith('not_signed_in'))
      void useSession
        .getState()
        .load()
        .catch(() => undefined)
    } else if (answer.ok) {
      you = answer.you
      show({ you: answer.you, connection: 'online' })
      queue.open()
      focus.again()
    } else if (answer.refusal.code === 'not_yet_admitted') {
      show({ connection: 'online', waiting: true })
      askAgain = setTimeout(join, ASK_AGAIN)
    } else {
      end(answer)
    }
  }

  function end(refused: Refused): void {
    clearTimeout(askAgain)
    if (refused.refusal.code === 'not_signed_in') useSession.getState().setWho({ kind: 'nobody' })
    show({ connection: 'ended', ended: refused.sentence, waiting: false, state: null, texts: {}, abilities: null })
    queue.end(refused)
    stopWatching()
    socket.disconnect()
  }

  /** Nobody comes back before the server said so; a little apart where it said the same to many. */
  function away(seconds: number): void {
    show({ connection: 'offline' })
    socket.disconnect()
    askAgain = setTimeout(() => socket.connect(), 1000 * (seconds + Math.random()))
  }

  const stopWatching = watchLiveSocket(socket)
  socket.on('connect', join)
  socket.on('disconnect', (reason) => {
    queue.interrupt()
    clearTimeout(askAgain)
    if (reason === 'io client disconnect') return
    show({ connection: 'offline' })
    // After being sent away by the server socket.io does not come back by itself.
    if (reason === 'io server disconnect') askAgain = setTimeout(() => socket.connect(), ASK_AGAIN)
  })
  socket.on('connect_error', () => {
    show({ connection: useConference.getState().state === null ? 'connecting' : 'offline' })
    void whyNotLetIn(id).then((code) => code !== null && end(refusedWith(code)))
  })
  socket.on('events', (run) => {
    const next = fold(held, run)
    if (next === null) return join()
    held = next
    show({ state: held.state.n > 0 ? held.state : null, texts: held.texts })
  })
  socket.on('abilities', (abilities) => {
    if (isRefusedAll(abilities, 'turned_away')) return end(refusedWith('turned_away'))
    show({
      abilities,
      waiting: isRefusedAll(abilities, 'not_yet_admitted'),
      clockOffset: Date.parse(abilities.now) - Date.now(),
    })
  })
  socket.on('presence', ({ people }) => {
    show({ presence: Object.fromEntries(people.map((person) => [person.participantId, person])) })
  })
  socket.on('away', ({ seconds }) => away(seconds))
  socket.on('ended', ({ refusal, sentence }) => end({ ok: false, refusal, sentence }))
  socket.connect()

  return {
    command: (command) => queue.add(command),
    focus: (latest) => focus.focus(latest),
    leave() {
      hasLeft = true
      focus.stop()
      if (queue.size() === 0) letGo()
    },
  }
}

/** True while nothing may be done, for this one reason. */
function isRefusedAll({ commands }: Abilities, code: RefusalCode): boolean {
  const refusals = Object.values(commands)
  return refusals.length > 0 && refusals.every((refusal) => refusal?.code === code)
}

/** A websocket that is refused at the door says nothing; the session and its conferences do. Null: keep trying. */
async function whyNotLetIn(id: ConferenceId): Promise<'not_signed_in' | 'not_found' | null> {
  try {
    await useSession.getState().load()
    if (useSession.getState().who?.kind === 'nobody') return 'not_signed_in'
    const mine = await getJson('/api/conferences', conferences)
    return mine.some((conference) => conference.id === id) ? null : 'not_found'
  } catch {
    return null
  }
}

function refusedWith(code: RefusalCode): Refused {
  const refusal = refuse(code)
  return { ok: false, refusal, sentence: refusalSentence(refusal) }
}
