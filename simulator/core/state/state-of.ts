import type { World } from '../world.ts'
import { callRows, endedCallRows } from './call-row.ts'
import { channelRow } from './channel-row.ts'
import { groupRow, roleRow } from './group-row.ts'
import { recordingRow } from './recording-row.ts'
import { scheduleRow } from './schedule-row.ts'
import { scriptRow } from './script-row.ts'
import { serverRow } from './server-row.ts'
import { sessionRow } from './session-row.ts'
import { overrideRow, stationRow } from './station-row.ts'
import { stretchRow } from './stretch-row.ts'
import { userRow } from './user-row.ts'
import type { WorldState } from './world-state.ts'

/**
 * The state of a world: a copy, which does not change with it. What is due must have been settled,
 * or the state is that of the instant up to which it was.
 */
export function stateOf(world: World): WorldState {
  const { channels, users, stations, groups, roles, permissions, scheduler, recordings } = world
  const devices = [...world.devices.all()]
  return {
    server: serverRow(world),
    coresAway: channels.away(),
    channels: channels.all().map(channelRow),
    devices: devices.map(({ id, alias, core }) => ({ id, alias, core })),
    calls: callRows(devices),
    endedCalls: endedCallRows(devices),
    users: users.all().map(userRow),
    stations: Array.from(stations.stored(), stationRow),
    stationOverrides: stations.overrides().map(overrideRow),
    groups: groups.all().map(groupRow),
    groupOrder: groups.orders(),
    securityRoles: roles.all().map(roleRow),
    nextIds: { users: users.nextId, groups: groups.nextId, securityRoles: roles.nextId },
    permissions: { names: [...permissions.names], others: permissions.others },
    schedules: scheduler.schedules.map(scheduleRow),
    dice: scheduler.diceState,
    terminology: world.terminology.map(({ name, value }) => ({ name, value })),
    sessions: world.sessions.all().map(sessionRow),
    agentBlackouts: world.agentBlackouts.all().map(({ userId, stretches }) => ({
      agent: userId,
      blackouts: stretches.map(stretchRow),
    })),
    recordings: recordings.changed().map(recordingRow),
    removedRecordings: recordings.removed(),
    script: scriptRow(world.script.progress()),
  }
}
