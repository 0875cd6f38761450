import type { ChannelState } from '../channels.ts'
import type { WorldDescription } from '../description.ts'
import type { ChannelRow } from './channel-row.ts'
import { column, defect, repeated, unknown } from './found.ts'
import { type PlacedRunning, runningRecordings } from './running-recordings.ts'
import type { WorldState } from './world-state.ts'

/** States of a channel that a recording is on. */
const inUse: readonly ChannelState[] = ['PreparingToRecord', 'Recording']

/** States that a channel leaves by itself. */
const passing: readonly ChannelState[] = ['PreparingToRecord', 'FinishRecording']

/** What does not go together of channels, of the cores that are away, and of what is recorded there. */
export function channelDefects(
  description: WorldDescription,
  state: WorldState,
): readonly string[] {
  const { channels, coresAway } = state
  const cores = new Set(description.cores.map(({ ident }) => ident))
  const away = coresAway.map((value, place) => ({ path: ['coresAway', place], value }))
  const running = runningRecordings(state)
  const channelled = running.flatMap(({ path, row: { channel } }) =>
    channel === undefined ? [] : [{ path: [...path, 'channel'], value: channel }],
  )
  const recordedOn = new Set(channelled.map(({ value }) => value))
  return [
    ...repeated(column('channels', 'id', channels)),
    ...unknown('core', column('channels', 'core', channels), cores),
    ...repeated(away),
    ...unknown('core', away, cores),
    ...repeated(channelled),
    ...unknown('channel', channelled, new Set(channels.map(({ id }) => id))),
    ...channels.flatMap((channel, index) => [
      ...outageDefects(channel, index, coresAway),
      ...passingDefects(channel, index),
      ...idleDefects(channel, index, recordedOn, description),
    ]),
    ...running.flatMap((one) => placeDefects(one, description, state)),
  ]
}

/** A channel is in Error where it has failed or its core is away, and only there. */
function outageDefects(
  { core, state, failed }: ChannelRow,
  index: number,
  away: readonly number[],
): readonly string[] {
  const isOut = failed || away.includes(core)
  if (isOut === (state === 'Error')) return []
  const why = failed ? 'a channel that failed' : `a channel of core ${core}, which is away,`
  const says = isOut
    ? `found ${state}, allowed: Error, as ${why} is in`
    : 'found Error, allowed: another, as it has not failed and its core is up'
  return [defect(['channels', index, 'state'], says)]
}

function passingDefects({ state, next }: ChannelRow, index: number): readonly string[] {
  if (!next || passing.includes(state)) return []
  const says = `a channel in ${state} stays so: only ${passing.join(' and ')} pass by themselves`
  return [defect(['channels', index, 'next'], says)]
}

/** What records is recorded, unless a scenario has it so. */
function idleDefects(
  { id, state, changedAt }: ChannelRow,
  index: number,
  recordedOn: ReadonlySet<number>,
  { channels }: WorldDescription,
): readonly string[] {
  const isDescribed = channels.some(
    (one) => one.id === id && one.state === state && one.changedAt === changedAt,
  )
  if (!inUse.includes(state) || recordedOn.has(id) || isDescribed) return []
  return [defect(['channels', index, 'state'], `found ${state}, but no recording is on it`)]
}

/** A recording of a call is on a channel of its own core, where that has any; another on none. */
function placeDefects(
  { path, row, device, ofCall }: PlacedRunning,
  { cores }: WorldDescription,
  { channels, coresAway }: WorldState,
): readonly string[] {
  const core = cores.find(({ ident }) => ident === row.core)
  if (coresAway.includes(row.core)) {
    return [defect([...path, 'core'], `core ${row.core} is away, and records nothing`)]
  }
  const needsOne = ofCall && core?.capacity === 'channels'
  const place = [...path, 'channel']
  if (row.channel === undefined) {
    return core && needsOne ? [defect(place, `is missing: core ${row.core} has channels`)] : []
  }
  if (!needsOne) {
    const what = ofCall ? `a recording on core ${row.core}` : 'a recording of a session'
    return [defect(place, `${what} is on no channel`)]
  }
  const channel = channels.find(({ id }) => id === row.channel)
  if (!channel) return []
  if (channel.core !== row.core) {
    return [defect(place, `channel ${channel.id} is of core ${channel.core}, not ${row.core}`)]
  }
  if (!inUse.includes(channel.state)) {
    const says = `channel ${channel.id} is in ${channel.state}, allowed: ${inUse.join(' or ')}`
    return [defect(place, says)]
  }
  if (channel.recordingDevice === device) return []
  return [defect(place, `channel ${channel.id} records device ${channel.recordingDevice}`)]
}
