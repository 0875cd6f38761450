import { recordStop as row } from '../../../contract/commands/record-stop.ts'
import { updateCallData } from '../call-data.ts'
import { endCall, endPartialRecording, meantCall } from '../calls.ts'
import { meantDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'

export const recordStop: Handler<'recordStop'> = (world, { parameters }, now) => {
  const device = meantDevice(world, row.choices, parameters)
  if (!device) return refuse('deviceNotFound')
  const call = meantCall(device, parameters.CALLINSTANCE)
  if (!call) return refuse('deviceNotInCall')

  if (call.partial) updateCallData(call.partial.data, parameters)
  endPartialRecording(world, call, now)
  // The prose of the reference repeats CALLSTOP's; the dialect says which is meant (RECORDSTOP-2).
  if (world.dialect.recordStop === 'call') endCall(world, call, now)

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}
