import { isDeepStrictEqual } from 'node:util'
import type { WorldDescription } from '../core/description.ts'
import type { RecordingRow } from '../core/state/recording-row.ts'
import { runningRecordings } from '../core/state/running-recordings.ts'
import type { WorldState } from '../core/state/world-state.ts'
import { byTerm } from '../scenario/describe-world.ts'
import { identityOf } from './identity-keys.ts'
import { isJsonObject } from './json-object.ts'
import { type StatePatch, saidOf } from './patch-schema.ts'
import type { Patched } from './patched.ts'

/** What follows from a patch of which nothing else is said. */
export function followed(patched: Patched, patch: StatePatch, laid: WorldState): WorldState {
  const state = { ...laid, ...recordingsAfter(patched, patch, laid) }
  return {
    ...state,
    server: { ...state.server, nextRecordId: nextRecordId(state, patch) },
    devices: [...state.devices, ...devicesMadeKnown(patched, patch, state)],
    terminology: state.terminology.toSorted(byTerm),
    groupOrder: groupOrder(state, patch),
    nextIds: nextIds(state, patch),
  }
}

/** Recordings that are gone, and those that were described otherwise. */
function recordingsAfter(
  { description, state: before, recording }: Patched,
  patch: StatePatch,
  { recordings, removedRecordings }: WorldState,
): Pick<WorldState, 'recordings' | 'removedRecordings'> {
  const listed = new Set(before.recordings.map(({ id }) => id))
  const isAsDescribed = (row: RecordingRow) =>
    !listed.has(row.id) && isDeepStrictEqual(row, recording(row.id))
  const there = new Set(recordings.map(({ id }) => id))
  const gone = saidOf(patch, 'recordings')
    .map(({ id }) => Number(id))
    .filter((id) => !there.has(id))
  const left = patch['removedRecordings']
    ? removedRecordings
    : removedRecordings.filter((id) => !there.has(id))
  const removed = new Set([...left, ...describedAmong(description, gone)])
  return {
    recordings: recordings.filter((row) => !isAsDescribed(row)),
    removedRecordings: [...removed].sort((a, b) => a - b),
  }
}

/** Those numbers that recordings of a description have, which may be a million. */
function describedAmong({ recordings }: WorldDescription, ids: readonly number[]): number[] {
  if (ids.length === 0) return []
  const asked = new Set(ids)
  const found: number[] = []
  for (const { recordId } of recordings) if (asked.has(recordId)) found.push(recordId)
  return found
}

/**
 * Devices become known by being named, as everywhere: phones of users, the devices of stations and of
 * calls. One that the patch takes away does not come back by that.
 */
function devicesMadeKnown(
  { description }: Patched,
  patch: StatePatch,
  { devices, users, stations, calls }: WorldState,
): WorldState['devices'] {
  const [core] = description.cores
  const ids = new Set(devices.map(({ id }) => id))
  const aliases = new Set(devices.map(({ alias }) => alias))
  const removed = new Set(saidOf(patch, 'devices').flatMap(({ id, remove }) => (remove ? id : [])))
  const named = [
    ...ofPatch(patch, 'users', users)
      .flatMap(({ phones }) => phones)
      .filter((phone) => !aliases.has(phone)),
    ...ofPatch(patch, 'stations', stations).map(({ device }) => device),
    ...ofPatch(patch, 'calls', calls).map(({ device }) => device),
  ]
  const unknown = new Set(named.filter((id) => !ids.has(id) && !removed.has(id)))
  return Array.from(unknown, (id) => ({ id, alias: '', core: core?.ident ?? 0 }))
}

/** A phone that has left a group is in the order of its groups no longer. */
function groupOrder(
  { groups, groupOrder: order }: WorldState,
  patch: StatePatch,
): WorldState['groupOrder'] {
  if (patch['groupOrder']) return order
  const holders = new Map(groups.map(({ id, phones }) => [id, new Set(phones)]))
  return order
    .map((one) => ({
      ...one,
      groups: one.groups.filter((id) => holders.get(id)?.has(one.phone)),
    }))
    .filter((one) => one.groups.length > 1)
}

function nextRecordId(state: WorldState, patch: StatePatch): number {
  const { server } = patch
  if (isJsonObject(server) && server['nextRecordId'] !== undefined) return state.server.nextRecordId
  const ids = runningRecordings(state).map(({ row }) => row.id)
  return above(state.server.nextRecordId, ids)
}

function nextIds(state: WorldState, patch: StatePatch): WorldState['nextIds'] {
  const { nextIds: said } = patch
  const next = (kind: keyof WorldState['nextIds']): number =>
    isJsonObject(said) && said[kind] !== undefined
      ? state.nextIds[kind]
      : above(
          state.nextIds[kind],
          state[kind].map(({ id }) => id),
        )
  return { users: next('users'), groups: next('groups'), securityRoles: next('securityRoles') }
}

/** The number that is the next one, or the first above all of those there are. */
function above(next: number, ids: readonly number[]): number {
  return ids.reduce((most, id) => Math.max(most, id + 1), next)
}

/** Those things of a list that a patch says something of. */
function ofPatch<T extends object>(
  patch: StatePatch,
  list: string,
  things: readonly T[],
): readonly T[] {
  const said = new Set(saidOf(patch, list).map((thing) => identityOf(list, thing)))
  return things.filter((thing) => isJsonObject(thing) && said.has(identityOf(list, thing)))
}
