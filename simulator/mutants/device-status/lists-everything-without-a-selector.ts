import { deviceElements } from '../../core/device-elements.ts'
import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-8'],
  says: 'DEVICESTATUS without a selector lists every device.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    if (Object.keys(request.parameters).length > 0) return usual(world, request, now)
    const DEVICE = Array.from(world.devices.all(), (device) => deviceElements(world, device))
    return accept('foundDevices', { DEVICES: { COUNT: String(DEVICE.length), DEVICE } })
  }),
}
