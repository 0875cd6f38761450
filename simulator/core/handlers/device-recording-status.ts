import { deviceRecordingStatus as row } from '../../../contract/commands/device-recording-status.ts'
import type { Call } from '../calls.ts'
import { callElements, recordingElements } from '../device-elements.ts'
import { singleSelector } from '../find-device.ts'
import { accept, type Handler } from '../outcome.ts'

export const deviceRecordingStatus: Handler<'deviceRecordingStatus'> = (world, { parameters }) => {
  const selected = singleSelector(world, row.choices, parameters)
  if (!selected.ok) return selected

  return accept('foundInstances', {
    DEVICE: selected.devices.map((device) => {
      const agent = world.users.atDevice(device)
      return {
        DEVICEID: device.id,
        DEVICEALIAS: device.alias,
        SYS_USER: agent?.sysUser ?? '',
        CRM_USER: agent?.crmUser ?? '',
        COREIDENT: String(device.core),
        RECORDING: device.calls.map((call) => ({
          ...callElements(world, device, call),
          ...recordingElements(call),
          STATUS: status(call),
        })),
      }
    }),
  })
}

/** Only `recording` and `recordpaused` are seen in the reference (DEVRECSTATUS-2, DEVRECSTATUS-8). */
function status(call: Call): string {
  if (!call.recording && !call.partial) return 'notrecording'
  return call.blackout ? 'recordpaused' : 'recording'
}
