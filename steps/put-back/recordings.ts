import { callDataNames } from '../call-data-names.ts'
import { deepTextOf } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { type Ask, type PutBackPart, sentValue } from './part.ts'

/** Fields of finished recordings that an example changed become what they were. */
export class RecordingsPutBack implements PutBackPart {
  readonly what = 'data of recordings'
  readonly #before = new Map<string, readonly Sent[]>()

  async before(command: string, parameters: readonly Sent[], ask: Ask): Promise<void> {
    if (command !== 'CALLUPDATE') return
    const id = sentValue(parameters, 'RECORDID')
    if (id === undefined || this.#before.has(id) || !/^\d+$/.test(id)) return
    const [found] = (await ask('CALLLIST', [['RECORDID', id]])).all('SEARCHRESULT')
    if (!found) return
    this.#before.set(
      id,
      callDataNames.map((name): Sent => [name, deepTextOf(found, name)]),
    )
  }

  note(): void {}

  async run(ask: Ask): Promise<void> {
    for (const [id, fields] of this.#before) {
      await ask('CALLUPDATE', [['RECORDID', id], ...fields])
    }
  }
}
