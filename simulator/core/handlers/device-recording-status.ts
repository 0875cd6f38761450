import { deviceRecordingStatus as row } from '../../../contract/commands/device-recording-status.ts'
import type { Blackout } from '../blackouts.ts'
import { callElements, recordingElements, sessionElements } from '../device-elements.ts'
import { singleSelector } from '../find-device.ts'
import { accept, type Handler } from '../outcome.ts'
import type { Recording } from '../recordings.ts'
import type { World } from '../world.ts'

export const deviceRecordingStatus: Handler<'deviceRecordingStatus'> = (
  world,
  { parameters },
  now,
) => {
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
        RECORDING: [
          ...device.calls.map((call) => ({
            ...callElements(world, device, call),
            ...recordingElements(call),
            STATUS: status(world, call.recording ?? call.partial, call.blackout, now),
          })),
          ...world.sessions.on(device).map((session) => ({
            ...callElements(world, device, session.recording),
            ...sessionElements(session),
            STATUS: status(world, session.recording, undefined, now),
          })),
        ],
      }
    }),
  })
}

/** Only `recording` and `recordpaused` are seen in the reference (DEVRECSTATUS-2, DEVRECSTATUS-8). */
function status(
  world: World,
  recording: Recording | undefined,
  ofCall: Blackout | undefined,
  now: number,
): string {
  if (!recording) return 'notrecording'
  const isPaused = ofCall?.isOpen(now) || world.agentBlackouts.isOpen(recording.userId, now)
  return isPaused ? 'recordpaused' : 'recording'
}
