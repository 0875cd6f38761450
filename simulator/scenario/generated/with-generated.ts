import type {
  DeviceDescription,
  RecordingDescription,
  UserDescription,
  WorldDescription,
} from '../../core/description.ts'
import type { GeneratedSection } from '../generated-schema.ts'
import { generatedAgents } from './agents.ts'
import { Chance } from './chance.ts'
import { generatedCustomers } from './contact-centre.ts'
import { type Desk, desksOf } from './desks.ts'
import { type FakeTexts, fakeTexts } from './fake-texts.ts'
import { generatedGroups } from './groups.ts'
import type { Period } from './load.ts'
import { aliasOf, firstFreeDevice, highest } from './numbering.ts'
import { generatedRecordings } from './recordings.ts'

/** What is to be generated, with its period as instants. */
export type Wanted = Omit<GeneratedSection, 'period'> & { readonly period: Period | undefined }

/**
 * A world, and what is generated beside it from its seed: the same seed gives the same things, with
 * the same version of this package. Nothing that was there is changed, and what is new has numbers
 * above those that were there.
 */
export function withGenerated(described: WorldDescription, wanted: Wanted): WorldDescription {
  const texts = fakeTexts(described.seed)
  const devices = generatedDevices(described, wanted)
  const agents = agentsAt(devices, described, wanted, texts)
  const groups = generatedGroups(
    wanted.groups,
    highest(described.groups, ({ id }) => id) + 1,
    agents.flatMap(({ phones }) => phones),
    described.groups.map(({ name }) => name),
  )
  const firstId = highest(described.recordings, ({ recordId }) => recordId) + 1
  const recordings = recordingsAt(
    desksOf(devices, agents, groups),
    firstId,
    described,
    wanted,
    texts,
  )
  const nextRecordId = Math.max(described.server.nextRecordId, firstId + wanted.recordings)
  return {
    ...described,
    server: { ...described.server, nextRecordId },
    devices: [...described.devices, ...devices],
    users: [...described.users, ...agents],
    groups: [...described.groups, ...groups],
    recordings: inOrderOfStart(described.recordings, recordings),
  }
}

/** Devices one after the other, on the cores in turn. */
function generatedDevices(
  described: WorldDescription,
  { devices, firstDevice = firstFreeDevice(described) }: Wanted,
): DeviceDescription[] {
  const cores = described.cores.map(({ ident }) => ident)
  return Array.from({ length: devices }, (_, index) => ({
    deviceId: String(firstDevice + index),
    alias: aliasOf(firstDevice + index),
    core: cores[index % cores.length] ?? 1,
  }))
}

/** How long before the period its agents were added. */
const seniorityMs = 180 * 86_400_000

function agentsAt(
  devices: readonly DeviceDescription[],
  { users, server }: WorldDescription,
  { agents, period }: Wanted,
  texts: FakeTexts,
): readonly UserDescription[] {
  const wanted = {
    count: agents,
    firstId: highest(users, ({ userId }) => userId) + 1,
    phones: devices.map(({ deviceId }) => deviceId),
    addTime: period && server.localTime(period.from - seniorityMs),
  }
  return generatedAgents(wanted, users, texts)
}

function recordingsAt(
  desks: readonly Desk[],
  firstId: number,
  { seed, server }: WorldDescription,
  { recordings: count, period }: Wanted,
  texts: FakeTexts,
): Iterable<RecordingDescription> {
  if (count === 0 || period === undefined) return []
  const customers = generatedCustomers(count, texts, new Chance(seed))
  const offsetMinutes = (at: number) => server.localTime(at).offsetMinutes
  return generatedRecordings({ seed, count, firstId, period, offsetMinutes, desks, customers })
}

/**
 * Recordings of two lists that are each in order of start, in that order again: a world that gets
 * them in it need not move others aside.
 */
function inOrderOfStart(
  written: Iterable<RecordingDescription>,
  generated: Iterable<RecordingDescription>,
): Iterable<RecordingDescription> {
  return {
    *[Symbol.iterator]() {
      const waiting = [...written]
      let index = 0
      for (const recording of generated) {
        for (let next = waiting[index]; next && next.startedAt <= recording.startedAt; ) {
          yield next
          index += 1
          next = waiting[index]
        }
        yield recording
      }
      yield* waiting.slice(index)
    },
  }
}
