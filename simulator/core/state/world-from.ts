import { AgentBlackouts } from '../blackouts.ts'
import { Channels } from '../channels.ts'
import { describedRecordings } from '../described-recording.ts'
import type { WorldDescription } from '../description.ts'
import { Devices } from '../devices.ts'
import { Dice } from '../dice.ts'
import { Disk } from '../disk.ts'
import { Groups } from '../groups.ts'
import { type FinishedRecording, Recordings } from '../recordings.ts'
import { Roles } from '../roles.ts'
import { Scheduler } from '../scheduler.ts'
import { Script } from '../script/script.ts'
import { Sessions } from '../sessions.ts'
import { Stations } from '../stations.ts'
import { Users } from '../users.ts'
import { assembleWorld, type World, type WorldParts } from '../world.ts'
import { restoreCall, restoreEndedCall } from './call-row.ts'
import { channelOf } from './channel-row.ts'
import { groupOf } from './group-row.ts'
import { type ChannelWith, recordingOf } from './recording-row.ts'
import { scheduleOf } from './schedule-row.ts'
import { progressOf } from './script-row.ts'
import { serverOf } from './server-row.ts'
import { restoreSession } from './session-row.ts'
import { overrideOf, stationOf } from './station-row.ts'
import { stretchOf } from './stretch-row.ts'
import { userOf } from './user-row.ts'
import type { WorldState } from './world-state.ts'

/**
 * The world of a description that is as a state says. It goes on as the world that the state was
 * taken of does. A state that `stateDefects` finds fault with is a bug of whoever hands it in.
 */
export function worldFrom(description: WorldDescription, state: WorldState): World {
  const world = assembleWorld(description, partsOf(description, state))
  const channelWith = channelsById(world)
  for (const { id, core, alias } of state.devices) world.devices.know(id, core, alias)
  for (const row of state.endedCalls) restoreEndedCall(world, row)
  for (const row of state.calls) restoreCall(world, row, channelWith)
  for (const row of state.sessions) restoreSession(world, row, channelWith)
  restoreRecordings(world, description, state, channelWith)
  return world
}

function partsOf(description: WorldDescription, state: WorldState): WorldParts {
  const server = serverOf(state.server, description.server)
  const { disk, nextRecordId } = state.server
  const { nextIds } = state
  return {
    server,
    terminology: state.terminology,
    devices: new Devices(),
    users: new Users(state.users.map(userOf), nextIds.users),
    stations: new Stations(state.stations.map(stationOf), state.stationOverrides.map(overrideOf)),
    channels: new Channels(description.cores, state.channels.map(channelOf), state.coresAway),
    disk: new Disk(disk.capacityMb, disk.freeMb, disk.freeAtStartMb),
    recordings: new Recordings(nextRecordId, state.removedRecordings),
    sessions: new Sessions(),
    agentBlackouts: new AgentBlackouts(
      server.longestBlackoutMs,
      state.agentBlackouts.map(({ agent, blackouts }) => ({
        userId: agent,
        stretches: blackouts.map(stretchOf),
      })),
    ),
    groups: new Groups(state.groups.map(groupOf), nextIds.groups, state.groupOrder),
    roles: new Roles(state.securityRoles, nextIds.securityRoles),
    permissions: state.permissions,
    scheduler: new Scheduler(state.schedules.map(scheduleOf), new Dice(state.dice)),
    script: new Script(description.script, progressOf(state.script)),
  }
}

/** What the state does not have otherwise is as described. */
function restoreRecordings(
  world: World,
  description: WorldDescription,
  state: WorldState,
  channelWith: ChannelWith,
): void {
  const removed = new Set(state.removedRecordings)
  const rows = new Map(state.recordings.map((row) => [row.id, row]))
  const described: FinishedRecording[] = []
  const changed: number[] = []
  for (const recording of describedRecordings(world, description.recordings)) {
    const { recordId } = recording
    if (removed.has(recordId)) continue
    const row = rows.get(recordId)
    described.push(row ? recordingOf(row, channelWith) : recording)
    if (rows.delete(recordId)) changed.push(recordId)
  }
  world.recordings.describe(described, changed)
  for (const row of rows.values()) world.recordings.keep(recordingOf(row, channelWith))
}

function channelsById({ channels }: World): ChannelWith {
  const byId = new Map(channels.all().map((channel) => [channel.id, channel]))
  return (id) => {
    const channel = byId.get(id)
    if (!channel) throw new Error(`there is no channel ${id}`)
    return channel
  }
}
