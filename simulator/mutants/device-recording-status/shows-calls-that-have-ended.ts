import { callElements, deviceElements } from '../../core/device-elements.ts'
import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-7'],
  says: 'DEVICERECORDINGSTATUS shows the last call of a device beside those that are up.',
  change: showingCalls((calls, { DEVICEID }, world) => {
    const device = world.devices.find(DEVICEID)
    if (!device?.lastCall) return calls
    const { RECORDING } = deviceElements(world, { ...device, calls: [] })
    const ended = {
      ...callElements(world, device, device.lastCall),
      ...RECORDING,
      STATUS: 'notrecording',
    }
    return [ended, ...calls]
  }),
}
