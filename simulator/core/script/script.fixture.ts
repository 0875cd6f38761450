import type { ScriptEntry } from '../description.ts'
import { settle } from '../settle.ts'
import { ask, channelCore, core, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'
import type { ScriptedAction } from './actions.ts'

/** What the tests of scripts share. */

/** An action that happens once. */
export function once(at: number, ...actions: readonly ScriptedAction[]): ScriptEntry {
  return { at, times: 1, do: actions }
}

/**
 * The small world with a script. 4001 and 4002 are on core 1, which takes any number of recordings;
 * 4003, and 4004 beside it, on core 2 with the channels 1 and 2; 3 has failed.
 */
export function scripted(script: readonly ScriptEntry[]): World {
  return worldOf({ cores: [core(), channelCore({ ident: 2 })], channels, devices, script })
}

/**
 * That world at 9 seconds, with calls that began at 0, two on 4001 and one on 4003, and with what was
 * done at 5 seconds.
 */
export function after(...done: readonly ScriptedAction[]): World {
  const world = scripted([once(5000, ...done)])
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1', CALLID: 'c1', ANI: '11' })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2', USER1: 'two' })
  ask(world, 'callStart', { DEVICEID: '4003', CALLINSTANCE: '1' })
  settle(world, 9000)
  return world
}

const devices = [
  { deviceId: '4001', alias: 'A4001', core: 1 },
  { deviceId: '4002', alias: 'A4002', core: 1 },
  { deviceId: '4003', alias: '', core: 2 },
  { deviceId: '4004', alias: '', core: 2 },
  { deviceId: '4005', alias: '9005', core: 1 },
]

const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }
const channels = [
  { id: 1, core: 2, state: 'Idle', changedAt: 0, ...unused },
  { id: 2, core: 2, state: 'Idle', changedAt: 0, ...unused },
  { id: 3, core: 2, state: 'Error', changedAt: 0, ...unused },
] as const
