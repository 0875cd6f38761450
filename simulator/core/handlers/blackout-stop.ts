import { blackoutStop as row } from '../../../contract/commands/blackout-stop.ts'
import { meantCall } from '../calls.ts'
import { singleDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'

export const blackoutStop: Handler<'blackoutStop'> = (world, { parameters }, now) => {
  const selected = singleDevice(world, row.choices, parameters)
  if (!selected.ok) return selected
  const { device } = selected
  const call = meantCall(device, parameters.CALLINSTANCE)
  // An idle device has nothing to withhold, which does no harm (RECCTL-1); a call that is named must be.
  if (!call && parameters.CALLINSTANCE !== undefined) return refuse('deviceNotInCall')

  call?.blackout.stop(now)

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}
