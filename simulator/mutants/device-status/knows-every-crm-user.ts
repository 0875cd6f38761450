import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS accepts a CRM_USER whom nobody is, and lists no device.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || request.parameters.CRM_USER === undefined) return outcome
    return accept('foundDevices', { DEVICES: { COUNT: '0', DEVICE: [] } })
  }),
}
