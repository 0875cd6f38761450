import { callStop as row } from '../../../contract/commands/call-stop.ts'
import { endCall, meantCall, updateCall } from '../calls.ts'
import { meantDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'

export const callStop: Handler<'callStop'> = (world, { parameters }, now) => {
  const device = meantDevice(world, row.choices, parameters)
  if (!device) return refuse('deviceNotFound')
  const call = meantCall(device, parameters.CALLINSTANCE)
  if (!call) return refuse('deviceNotInCall')

  updateCall(call, parameters)
  endCall(world, call, now)

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}
