import { refuse } from '@rondom/shared/domain/refusals.ts'
import { CatchingUp } from './catching-up.ts'
import type { Admitted, Change, Outcome, Replica } from './changes.ts'
import type { DocumentContent } from './document-content.ts'
import { admitUpdate } from './update-admission.ts'

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
  readonly #catchingUp = new CatchingUp<Replica, Change>()

  constructor(parts: AdmittingParts) {
    this.#parts = parts
  }

  /** Admits one change, and with a catching up also the changes that waited for it. What is refused is settled. */
  admit(change: Change): Admitted[] {
    const { replica, catchesUp } = change
    const { isAttached, settle } = this.#parts
    const content = this.#parts.content()
    const admission = admitUpdate(change.bytes, replica.participantId, content)
    const admitted: Admitted[] = []
    if ('admitted' in admission) {
      const { admitted: update } = admission
      admitted.push({ change, update, isNews: !content.holds(update) })
      content.add(update, replica.participantId)
    } else {
      const waits = admission.early && !catchesUp && isAttached(replica) && this.#catchingUp.wait(change)
      if (!waits) settle(change, admission)
    }
    if (!catchesUp) return admitted
    return [...admitted, ...this.#catchingUp.done(replica).flatMap((next) => this.admit(next))]
  }

  /** True for the answer of who has nothing new and for whom nothing waits: there is nothing to admit. */
  isNothing({ bytes, replica, catchesUp }: Change): boolean {
    const bringsNothing = bytes.byteLength === 2 && bytes[0] === 0 && bytes[1] === 0
    if (!bringsNothing || this.#catchingUp.waits(replica)) return false
    if (catchesUp) this.#catchingUp.done(replica)
    return true
  }

  /** A replica left: what waited for it will not come. */
  forget(replica: Replica): void {
    for (const change of this.#catchingUp.forget(replica)) {
      this.#parts.settle(change, { refusal: refuse('update_unreadable'), early: true })
    }
  }
}
