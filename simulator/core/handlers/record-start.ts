import { recordStart as row } from '../../../contract/commands/record-start.ts'
import { beginPartialRecording, meantCall } from '../calls.ts'
import { meantDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { recordingObstacle } from '../recorder.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'

export const recordStart: Handler<'recordStart'> = (world, { parameters }, now) => {
  const device = meantDevice(world, row.choices, parameters)
  if (!device) return refuse('deviceNotFound')
  const call = meantCall(device, parameters.CALLINSTANCE)
  if (!call) return refuse('deviceNotInCall')
  const isRunning = call.partial !== undefined
  const obstacle = isRunning ? undefined : recordingObstacle(world, device.core, true)
  if (obstacle) return refuse(obstacle)

  // A repeat does no harm and starts no other recording (RECORDSTART-5).
  if (!isRunning) beginPartialRecording(world, call, parameters, now)

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}
