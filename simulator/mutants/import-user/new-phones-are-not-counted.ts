import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-40'],
  says: 'COUNT of DEVICESTATUS leaves out a new phone.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { DEVICE } = outcome.body.DEVICES
    return { ...outcome, body: { DEVICES: { COUNT: '1', DEVICE } } }
  }),
}
