import type { z } from 'zod'
import type { WorldDescription } from '../core/description.ts'
import { recordingFileName } from '../core/formats.ts'
import { recording, schedule } from '../scenario/call-schema.ts'
import { device, group, role, station, user } from '../scenario/people-schema.ts'
import { channel } from '../scenario/server-schema.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'

/** What of a world the things that a patch adds to it depend on. */
export interface Surroundings {
  readonly description: Pick<WorldDescription, 'cores' | 'server'>
  /** The present, in epoch milliseconds. */
  readonly at: number
  /** The state so far: what comes before the list of the new thing is patched already. */
  readonly state: JsonObject
}

/** What is not said of a thing that is new. */
type Unsaid = (surroundings: Surroundings, said: JsonObject) => JsonObject

/**
 * What is not said of what is new, by its list or its place: that of scenario files, where they have
 * such a thing. What has nothing here must be said whole.
 */
const unsaid: ReadonlyMap<string, Unsaid> = new Map<string, Unsaid>([
  ['channels', newChannel],
  ['devices', (where) => ({ ...usual(device), core: firstCore(where) })],
  ['users', () => usual(user)],
  ['stations', () => usual(station)],
  ['groups', () => usual(group)],
  ['securityRoles', () => usual(role)],
  ['schedules', () => usual(schedule)],
  ['calls', ({ at }) => ({ instance: '', startedAt: at, data: {}, blackouts: [] })],
  ['calls.recording', newOfCall],
  ['calls.partial', newPartial],
  ['sessions.recording', newOfSession],
  ['recordings', newRecording],
])

/** What of a thing that is new is not said, but follows. */
export function unsaidOf(path: string, surroundings: Surroundings, said: JsonObject): JsonObject {
  return unsaid.get(path)?.(surroundings, said) ?? {}
}

/** The defaults of a thing of scenario files. */
function usual({ shape }: z.ZodObject): JsonObject {
  const keys: readonly [string, z.ZodType][] = Object.entries(shape)
  return Object.fromEntries(
    keys.flatMap(([key, schema]) => {
      const { data } = schema.safeParse(undefined)
      return data === undefined ? [] : [[key, data]]
    }),
  )
}

function newChannel({ at }: Surroundings, { state }: JsonObject): JsonObject {
  return { ...usual(channel), changedAt: at, failed: state === 'Error' }
}

function newRecording(where: Surroundings, said: JsonObject): JsonObject {
  const { alias = '', core = firstCore(where), audio = true } = said
  const { fileType } = coreWith(where, core)
  const fileName = fileNameOf(where, alias === '' ? said['device'] : alias, said, fileType)
  return { ...usual(recording), core, fileName, partial: false, ofCall: audio }
}

/** What is recorded of a call has been since the call began. */
function newOfCall(where: Surroundings, call: JsonObject): JsonObject {
  const { startedAt } = call
  return { ...runningAt(where, call['device'], startedAt, 'fileType'), startedAt }
}

function newPartial(where: Surroundings, call: JsonObject): JsonObject {
  return { ...newOfCall(where, call), data: {} }
}

/** A session is recorded without a sound, and kept as chats are. */
function newOfSession(where: Surroundings, { device }: JsonObject): JsonObject {
  const { at, state } = where
  const { chat } = objectAt(state, 'server')
  const running = runningAt(where, device, at, 'screenFileType')
  const how = isJsonObject(chat) ? chat : {}
  return { ...running, startedAt: at, data: {}, audio: false, screen: true, ...how }
}

/** What is recorded at a device is named as the device is, and by its core. */
function runningAt(
  where: Surroundings,
  id: unknown,
  startedAt: unknown,
  kind: 'fileType' | 'screenFileType',
): JsonObject {
  const { alias = '', core = firstCore(where) } = deviceIn(where, id)
  const { [kind]: fileType } = coreWith(where, core)
  const fileName = fileNameOf(where, alias === '' ? id : alias, { startedAt }, fileType)
  const { columns: _, blackouts: __, data: ___, ...row } = usual(recording)
  return { ...row, alias, core, fileName }
}

/** Where the file of a recording is; nothing where it is not said when it began. */
function fileNameOf(
  { description, state }: Surroundings,
  owner: unknown,
  { startedAt }: JsonObject,
  fileType: string,
): string | undefined {
  if (typeof startedAt !== 'number') return undefined
  const { recordingPath } = objectAt(state, 'server')
  const time = description.server.localTime(startedAt)
  return recordingFileName(String(recordingPath), String(owner ?? ''), time, fileType)
}

function deviceIn({ state }: Surroundings, id: unknown): JsonObject {
  const { devices } = state
  const all: readonly unknown[] = Array.isArray(devices) ? devices : []
  return all.filter(isJsonObject).find((one) => one['id'] === id) ?? {}
}

function firstCore({ description }: Surroundings): number | undefined {
  return description.cores[0]?.ident
}

/** A core with an ident. Of one that is not there the state is told to have it wrong. */
function coreWith({ description: { cores } }: Surroundings, ident: unknown) {
  const found = cores.find((core) => core.ident === ident) ?? cores[0]
  if (!found) throw new Error('a world needs a core')
  return found
}

function objectAt(state: JsonObject, key: string): JsonObject {
  const value = state[key]
  return isJsonObject(value) ? value : {}
}
