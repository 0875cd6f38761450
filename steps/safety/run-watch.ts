import type { EndedEarly } from '../record.ts'
import { reach } from '../target/reach.ts'
import type { Target } from '../target/target.ts'

/**
 * Sees when a run has to end before all examples ran: somebody interrupts it, or the target answers
 * nothing any longer. What is left is then not judged, rather than failed one example after the other.
 */
export class RunWatch {
  #ended: EndedEarly | undefined

  /** Why the run is over; undefined: it is not. */
  get ended(): EndedEarly | undefined {
    return this.#ended
  }

  /** Begins with a target, which may be another than the one that answered nothing. */
  begin(): void {
    if (this.#ended?.how === 'stopped answering') this.#ended = undefined
  }

  /** Somebody wants the run to end. The example that runs is finished and put back. */
  interrupt(): void {
    this.#ended ??= { how: 'interrupted', reason: 'the run was interrupted' }
  }

  /** After something failed: asks the target whether it is still there. */
  async look({ address, connection }: Target): Promise<void> {
    if (this.#ended) return
    try {
      await reach(address, connection)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#ended = { how: 'stopped answering', reason }
    }
  }
}
