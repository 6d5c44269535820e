import { documentName } from '@rondom/shared/domain/documents.ts'
import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import type { SeatedPerson } from '../kit/index.ts'
import type { House } from './house.ts'
import { Conversation, type Tally } from './load/conversation.ts'
import { plainFraming } from './load/framing.ts'
import { LeanClient } from './load/lean-client.ts'
import { LeanControl } from './load/lean-control.ts'
import { SHARED_ROOT } from './measures/conversations.ts'

/** Addresses of this machine that connections come from. */
const FROM = 4

/** One conference with people in it, each with the control channel and three documents. */
export class OpenedConference {
  readonly conversation: Conversation
  readonly controls: LeanControl[]
  readonly #others: LeanClient[]
  readonly #perspective: string
  /** How long each command took until its answer, in milliseconds. */
  readonly commands: number[] = []

  constructor(port: number, index: number, conference: House['conferences'][number], people: number, tally: Tally) {
    const seats = conference.people.slice(0, people)
    const host = `localhost:${port}`
    const from = `127.0.0.${1 + (index % FROM)}`
    const reach = (path: string, { cookie }: SeatedPerson) => {
      return { url: `ws://127.0.0.1:${port}${path}`, headers: { cookie, origin: `http://${host}`, host }, from }
    }
    const document = (seat: SeatedPerson, name: string) => {
      return { ...reach(`/documents/${seat.conferenceId}/${name}?acks=1`, seat), document: name }
    }
    this.#perspective = conference.perspective
    this.controls = seats.map(
      (seat) => new LeanControl(reach(`${LIVE_PATH}/?EIO=4&transport=websocket&conference=${seat.conferenceId}`, seat)),
    )
    this.conversation = new Conversation(
      seats.map((seat) => document(seat, conference.perspective)),
      plainFraming,
      SHARED_ROOT,
      1000 + index * 100,
      tally,
    )
    this.#others = seats.flatMap((seat) =>
      ['frame', documentName({ kind: 'own', participantId: seat.participantId })].map(
        (name) => new LeanClient(document(seat, name), plainFraming),
      ),
    )
  }

  async ready(): Promise<void> {
    await Promise.all(this.controls.map(({ joined }) => joined))
    await this.conversation.ready()
    await Promise.all(this.#others.map(({ synced }) => synced))
  }

  /** Somebody says that they type: presence, which everyone else is told of. */
  async typing(person: number): Promise<void> {
    await this.controls[person]!.ask('focus', { document: this.#perspective, card: null, typing: true })
  }

  /** Somebody gives a command that makes an event. */
  async command(person: number, command: Record<string, unknown>): Promise<void> {
    const start = performance.now()
    await this.controls[person]!.ask('command', command)
    this.commands.push(performance.now() - start)
  }

  async drop(): Promise<void> {
    await this.conversation.drop()
    await Promise.all([...this.controls, ...this.#others].map((one) => one.drop()))
  }
}
