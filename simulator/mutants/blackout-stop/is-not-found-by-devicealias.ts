import { accept } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1'],
  says: 'BLACKOUTSTOP by DEVICEALIAS is accepted, and does nothing.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const isMeant = request.parameters.DEVICEALIAS !== undefined
    const isThere = deviceSent(world, request.parameters) !== undefined
    if (!isMeant || !isThere) return usual(world, request, now)
    return accept('sentToCores', {}, { cores: '1' })
  }),
}
