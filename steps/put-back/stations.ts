import { textOf } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import type { Ask, PutBackPart } from './part.ts'

type Mapping = readonly [station: string, deviceId: string]

/**
 * Stations are mapped as they were. No command removes a mapping, so a station that the example
 * brought is mapped to a device that gets its own station back, which makes the server forget it.
 * LOCATIONID, which no reply shows, is not put back.
 */
export class StationsPutBack implements PutBackPart {
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
    const astray = now.filter(([station, deviceId]) => !hasEither(before, station, deviceId))
    const [first] = lost.length > 0 ? lost : before
    if (!first) return
    for (const [station] of astray) await map(ask, [station, first[1]])
    const restored = lost.length > 0 || astray.length === 0 ? lost : [first]
    for (const mapping of restored) await map(ask, mapping)
  }
}

async function mappings(ask: Ask): Promise<readonly Mapping[]> {
  const stations = (await ask('STATIONS', [])).all('STATION')
  return stations.map((one) => [textOf(one, 'STATIONNAME'), textOf(one, 'DEVICEID')])
}

async function map(ask: Ask, [station, deviceId]: Mapping): Promise<void> {
  await ask('IMPORTWORKSTATION', [
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
