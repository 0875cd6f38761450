import { callUpdate as row } from '../../../contract/commands/call-update.ts'
import { meantCall, updateCall } from '../calls.ts'
import { meantDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { updateRecording } from '../recordings.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'

export const callUpdate: Handler<'callUpdate'> = (world, { parameters }) => {
  const device = meantDevice(world, row.choices, parameters)
  if (!device) return refuse('deviceNotFound')
  const call = meantCall(device, parameters.CALLINSTANCE)
  const fallsBack = parameters.UPDATE_IF_NOT_RECORDING === 'Y' && device.calls.length === 0
  const last = fallsBack ? world.recordings.lastOfCall(device.id) : undefined
  if (!call && !last) return refuse('deviceNotInCall')

  if (last) {
    world.recordings.update(last, parameters)
    return accept('updatedInDatabase', {})
  }
  if (call) updateCall(call, parameters)
  if (call?.recording) updateRecording(call.recording, parameters)
  if (parameters.DEVICEALIAS !== undefined) world.devices.rename(device, parameters.DEVICEALIAS)

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}
