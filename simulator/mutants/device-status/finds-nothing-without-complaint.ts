import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS accepts a selector that fits no device, and lists none.',
  change: deciding('deviceStatus', (outcome) =>
    outcome.ok || outcome.refusal !== 'deviceNotFound'
      ? outcome
      : accept('foundDevices', { DEVICES: { COUNT: '0', DEVICE: [] } }),
  ),
}
