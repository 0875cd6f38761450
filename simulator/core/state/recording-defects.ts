import type { WorldDescription } from '../description.ts'
import { column, defect, repeated, unknown } from './found.ts'
import { type PlacedRunning, runningRecordings } from './running-recordings.ts'
import type { WorldState } from './world-state.ts'

/** What does not go together of calls, sessions, blackouts and recordings. */
export function recordingDefects(
  { cores, recordings: described }: WorldDescription,
  state: WorldState,
): readonly string[] {
  const { devices, calls, endedCalls, users, groups, sessions, agentBlackouts, recordings } = state
  const running = runningRecordings(state)
  const ofRunning = (key: 'id' | 'core' | 'agent' | 'group') =>
    running.flatMap(({ path, row }) => {
      const value = row[key]
      return value === undefined ? [] : [{ path: [...path, key], value }]
    })
  const both = (key: 'core' | 'agent' | 'group') => [
    ...ofRunning(key),
    ...column('recordings', key, recordings),
  ]
  const deviceIds = new Set(devices.map(({ id }) => id))
  const userIds = new Set(users.map(({ id }) => id))
  const channelIds = new Set(state.channels.map(({ id }) => id))
  return [
    ...unknown('device', column('calls', 'device', calls), deviceIds),
    ...repeated(
      calls.map(({ device, instance }, index) => ({
        path: ['calls', index, 'instance'],
        value: `instance "${instance}" on device ${device}`,
      })),
    ),
    ...unknown('device', column('endedCalls', 'device', endedCalls), deviceIds),
    ...repeated(column('endedCalls', 'device', endedCalls)),
    ...repeated(column('sessions', 'id', sessions)),
    ...unknown('device', column('sessions', 'device', sessions), deviceIds),
    ...repeated(column('agentBlackouts', 'agent', agentBlackouts)),
    ...unknown('user', column('agentBlackouts', 'agent', agentBlackouts), userIds),
    ...blackoutDefects('calls', calls),
    ...blackoutDefects('agentBlackouts', agentBlackouts),
    ...repeated([...column('recordings', 'id', recordings), ...ofRunning('id')]),
    ...unknown('core', both('core'), new Set(cores.map(({ ident }) => ident))),
    ...unknown('user', both('agent'), userIds),
    ...unknown('group', both('group'), new Set(groups.map(({ id }) => id))),
    ...unknown('channel', column('recordings', 'channel', recordings), channelIds),
    ...idDefects(described, state, running),
  ]
}

/** A blackout ends after it begins, and of several only the last may be open. */
function blackoutDefects(
  list: string,
  things: readonly Pick<WorldState['calls'][number], 'blackouts'>[],
): readonly string[] {
  return things.flatMap(({ blackouts }, index) =>
    blackouts.flatMap(({ fromAt, toAt }, place) => {
      const path = [list, index, 'blackouts', place, 'toAt']
      if (toAt === undefined) {
        const isLast = place === blackouts.length - 1
        return isLast ? [] : [defect(path, 'is missing: only the last blackout may be open')]
      }
      if (toAt > fromAt) return []
      return [defect(path, `found ${toAt}, allowed: an instant after ${fromAt}, where it begins`)]
    }),
  )
}

/** Ids of recordings against those of the description, which may be a million: they are read once. */
function idDefects(
  described: WorldDescription['recordings'],
  { server, recordings, removedRecordings }: WorldState,
  running: readonly PlacedRunning[],
): readonly string[] {
  const { nextRecordId } = server
  const removed = new Set(removedRecordings)
  const asked = new Set([...removed, ...running.map(({ row }) => row.id)])
  const there = new Set<number>()
  for (const { recordId } of described) if (asked.has(recordId)) there.add(recordId)
  const placedRemoved = removedRecordings.map((value, place) => ({
    path: ['removedRecordings', place],
    value,
  }))
  return [
    ...repeated(placedRemoved),
    ...placedRemoved
      .filter(({ value }) => !there.has(value))
      .map(({ path, value }) => defect(path, `the scenario describes no recording ${value}`)),
    ...column('recordings', 'id', recordings)
      .filter(({ value }) => removed.has(Number(value)))
      .map(({ path, value }) => defect(path, `${value} is among removedRecordings too`)),
    ...running.flatMap(({ path, row: { id } }) => {
      if (there.has(id)) return [defect([...path, 'id'], `${id} is there already`)]
      if (id < nextRecordId) return []
      const says = `found ${id}, allowed: a number below ${nextRecordId}, the nextRecordId`
      return [defect([...path, 'id'], says)]
    }),
  ]
}
