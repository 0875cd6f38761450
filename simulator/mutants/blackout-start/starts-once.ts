import type { Call } from '../../core/calls.ts'
import { meantCall } from '../../core/calls.ts'
import { accept } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const doneIn = perWorld(() => new Set<Call>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12', 'BLACKOUT-1'],
  says: 'A call whose blackout has ended cannot be withheld again.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    const wasOpen = call && call.blackout.stretches.length > 0 && !call.blackout.isOpen(now)
    if (!wasOpen && !(call && doneIn(world).has(call))) {
      if (call) doneIn(world).add(call)
      return usual(world, request, now)
    }
    return accept('sentToCores', {}, { cores: '1' })
  }),
}
