import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

/** Sessions that an example began are ended. */
export class SessionsPutBack implements PutBackPart {
  readonly what = 'sessions'
  readonly #open = new Set<string>()

  note({ command, parameters }: Accepted): void {
    const id = sentValue(parameters, 'SESSIONID')
    if (id === undefined) return
    if (command === 'CHATSTART') this.#open.add(id)
    if (command === 'CHATSTOP') this.#open.delete(id)
  }

  async run(ask: Ask): Promise<void> {
    for (const id of this.#open) await ask('CHATSTOP', [['SESSIONID', id]])
  }
}
