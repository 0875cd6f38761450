import type { Sent } from '../xml/write-request.ts'
import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

interface OpenBlackout {
  /** The command that ends it. */
  readonly stop: string
  readonly meant: readonly Sent[]
}

/**
 * Blackouts that an example began are ended by what they were begun with. That of a call would end
 * with the call; that of an agent outlasts every call (BLACKOUT-9, BLACKOUT-10). One that is over
 * already is ended once more without harm (RECCTL-1).
 */
export class BlackoutsPutBack implements PutBackPart {
  readonly what = 'blackouts'
  readonly #open = new Map<string, OpenBlackout>()

  note({ command, parameters }: Accepted): void {
    const blackout = { stop: stops.get(command) ?? command, meant: meantBy(parameters) }
    if (stops.has(command)) this.#open.set(JSON.stringify(blackout), blackout)
    else this.#open.delete(JSON.stringify(blackout))
  }

  async run(ask: Ask): Promise<void> {
    for (const { stop, meant } of this.#open.values()) await ask(stop, meant)
  }
}

/** The command that ends what another begins. */
const stops = new Map([
  ['BLACKOUTSTART', 'BLACKOUTSTOP'],
  ['AGENTBLACKOUTSTART', 'AGENTBLACKOUTSTOP'],
])

const names = ['DEVICEID', 'DEVICEALIAS', 'CRM_USER', 'SYS_USER', 'CALLINSTANCE']

function meantBy(parameters: readonly Sent[]): readonly Sent[] {
  return names.flatMap((name) => {
    const value = sentValue(parameters, name)
    return value === undefined ? [] : [[name, value] as const]
  })
}
