import { AssignmentsPutBack } from './put-back/assignments.ts'
import { BlackoutsPutBack } from './put-back/blackouts.ts'
import { CallsPutBack } from './put-back/calls.ts'
import type { Accepted, Ask, PutBackPart } from './put-back/part.ts'
import { RecordingsPutBack } from './put-back/recordings.ts'
import { RolesPutBack } from './put-back/roles.ts'
import { SessionsPutBack } from './put-back/sessions.ts'
import { StationsPutBack } from './put-back/stations.ts'
import { UsersPutBack } from './put-back/users.ts'
import type { Roles } from './target/target.ts'
import type { Sent } from './xml/write-request.ts'

/** What an example has changed on the target, and how to put it back: each kind of thing by its part. */
export class PutBack {
  /** In the order in which they are put back. */
  readonly #parts: readonly PutBackPart[] = [
    new SessionsPutBack(),
    new BlackoutsPutBack(),
    new CallsPutBack(),
    new RecordingsPutBack(),
    new StationsPutBack(),
    new AssignmentsPutBack(),
    new RolesPutBack(),
    new UsersPutBack(),
  ]

  /** Reads what a request is about to change. */
  async before(command: string, parameters: readonly Sent[], ask: Ask): Promise<void> {
    for (const part of this.#parts) await part.before?.(command, parameters, ask)
  }

  /** Takes note of an accepted request. */
  note(accepted: Accepted): void {
    for (const part of this.#parts) part.note(accepted)
  }

  /**
   * Puts everything back, of each kind what can be, whatever became of the others. Tells what could
   * not be put back, and why.
   */
  async run(ask: Ask, roles: Roles): Promise<readonly string[]> {
    const left: string[] = []
    for (const part of this.#parts) {
      try {
        await part.run(ask, roles)
      } catch (error) {
        const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
        left.push(`${part.what}: ${why}`)
      }
    }
    return left
  }
}
