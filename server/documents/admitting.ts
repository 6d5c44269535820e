import { refuse } from '@rondom/shared/domain/refusals.ts'
import { CatchingUp } from './catching-up.ts'
import { type Admitted, bringsNothing, type Change, mostBytesOf, type Outcome, type Replica } from './changes.ts'
import type { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

/** Bytes of a change that takes so little time to judge that asking how much would take longer. */
const JUDGED_FREELY = 1024

/** What admitting the changes of one document needs. */
interface AdmittingParts {
  /** The document's content as it is now. */
  content(): DocumentContent
  isAttached(replica: Replica): boolean
  settle(change: Change, outcome: Outcome): void
}

/** Admits changes in their order; those that refer to what their own replica has yet to send wait for that. */
export class Admitting {
  readonly #parts: AdmittingParts
  readonly #catchingUp = new CatchingUp<Replica, Change>((changes) => this.#willNotCome(changes))

  constructor(parts: AdmittingParts) {
    this.#parts = parts
  }

  /**
   * Admits changes up to the first one that can be told only once these are applied; gives that one and the ones
   * after it back as `rest`. What is refused is settled.
   */
  admitAll(changes: readonly Change[]): { admitted: Admitted[]; rest: Change[] } {
    const admitted: Admitted[] = []
    const todo = [...changes]
    for (let next = todo[0]; next !== undefined; next = todo[0]) {
      const outcome = this.#admit(next)
      if (outcome === 'later') break
      admitted.push(...outcome)
      todo.shift()
      // A catching up was admitted: what waited for it comes right after it.
      if (next.catchesUp) todo.unshift(...this.#catchingUp.done(next.replica))
    }
    return { admitted, rest: todo }
  }

  #admit(change: Change): Admitted[] | 'later' {
    const { replica, catchesUp } = change
    const { isAttached, settle } = this.#parts
    const content = this.#parts.content()
    const writer = replica.participantId
    const judge = () => admitUpdate(change.bytes, writer, content, mostBytesOf(catchesUp))
    const isLong = change.bytes.byteLength > JUDGED_FREELY
    if (isLong && !content.mayTakeTime(writer)) {
      settle(change, { refusal: refuse('too_many_requests'), early: false })
      return []
    }
    const admission = isLong ? content.takeTime(writer, judge) : judge()
    if (admission === 'later') return 'later'
    if ('admitted' in admission) {
      const { admitted: update } = admission
      const isNews = !content.holds(update)
      content.add(update, writer)
      return [{ change, update, isNews }]
    }
    const waits = admission.early && !catchesUp && isAttached(replica) && this.#catchingUp.wait(change)
    if (!waits) settle(change, admission)
    return []
  }

  /**
   * Takes a change that brings nothing (the answer of who has nothing new, who has caught up by it); false where there
   * is something to admit, of itself or of what waited for it.
   */
  takeNothing({ bytes, replica, catchesUp }: Change): boolean {
    if (!bringsNothing(bytes) || this.#catchingUp.waits(replica)) return false
    if (catchesUp) this.#catchingUp.done(replica)
    return true
  }

  /** A replica left: what its changes waited for will not come. */
  forget(replica: Replica): void {
    this.#willNotCome(this.#catchingUp.forget(replica))
  }

  #willNotCome(changes: readonly Change[]): void {
    for (const change of changes) this.#parts.settle(change, { refusal: refuse('update_unreadable'), early: true })
  }
}
