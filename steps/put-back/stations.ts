import { type Reply, textOf } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import type { Ask, PutBackPart } from './part.ts'

type Mapping = readonly [station: string, deviceId: string]

/**
 * Stations are mapped as they were. No command removes a mapping, so a station that the example
 * brought is mapped to a device that gets its own station back, which makes the server forget it.
 * LOCATIONID, which no reply shows, is not put back.
 */
export class StationsPutBack implements PutBackPart {
  readonly what = 'stations'
  #before: readonly Mapping[] | undefined

  async before(command: string, _: readonly Sent[], ask: Ask): Promise<void> {
    if (command === 'IMPORTWORKSTATION') this.#before ??= await mappings(ask)
  }

  note(): void {}

  async run(ask: Ask): Promise<void> {
    const before = this.#before
    if (!before) return
    const now = await mappings(ask)
    const lost = before.filter((one) => !now.some((other) => isSame(one, other)))
    for (const mapping of lost) await map(ask, mapping)
    const astray = now.filter(([station, deviceId]) => !hasEither(before, station, deviceId))
    if (astray.length > 0) await this.#drop(astray, [...lost, ...before], ask)
  }

  /** Maps stations to the device of one that is then mapped there again, if the target lets it be. */
  async #drop(astray: readonly Mapping[], known: readonly Mapping[], ask: Ask): Promise<void> {
    for (const mapping of known) {
      if ((await map(ask, mapping)).isRefusal) continue
      for (const [station] of astray) await map(ask, [station, mapping[1]])
      await map(ask, mapping)
      return
    }
  }
}

async function mappings(ask: Ask): Promise<readonly Mapping[]> {
  const stations = (await ask('STATIONS', [])).all('STATION')
  return stations.map((one) => [textOf(one, 'STATIONNAME'), textOf(one, 'DEVICEID')])
}

function map(ask: Ask, [station, deviceId]: Mapping): Promise<Reply> {
  return ask('IMPORTWORKSTATION', [
    ['DEVICEID', deviceId],
    ['STATIONNAME', station],
  ])
}

function isSame([station, deviceId]: Mapping, other: Mapping): boolean {
  return station === other[0] && deviceId === other[1]
}

/** A mapping with a device or a station of before goes when that one is mapped as it was. */
function hasEither(before: readonly Mapping[], station: string, deviceId: string): boolean {
  return before.some((one) => one[0] === station || one[1] === deviceId)
}
