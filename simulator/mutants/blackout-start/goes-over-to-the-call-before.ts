import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-9'],
  says: 'When a call that is withheld ends, the call that was up before is withheld.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isOpen = device?.calls.at(-1)?.blackout.isOpen(now)
    const outcome = usual(world, request, now)
    if (isOpen) device?.calls.at(-1)?.blackout.start(now)
    return outcome
  }),
}
