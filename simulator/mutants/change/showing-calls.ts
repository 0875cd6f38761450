import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { type ReplyOf, replying } from './replying.ts'

/** A device with its calls and sessions, as DEVICERECORDINGSTATUS shows it. */
export type ShownDevice = ReplyOf<'deviceRecordingStatus'>['DEVICE'][number]

/** A call or a session, as DEVICERECORDINGSTATUS shows it. */
export type ShownCall = ShownDevice['RECORDING'][number]

/** DEVICERECORDINGSTATUS shows other calls of each device. */
export function showingCalls(
  change: (calls: readonly ShownCall[], device: ShownDevice, world: World) => readonly ShownCall[],
): Change {
  return replying('deviceRecordingStatus', ({ DEVICE }, world) => ({
    DEVICE: DEVICE.map((device) => ({
      ...device,
      RECORDING: change(device.RECORDING, device, world),
    })),
  }))
}
