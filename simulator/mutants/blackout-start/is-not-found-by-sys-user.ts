import { accept } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1'],
  says: 'BLACKOUTSTART by SYS_USER is accepted, and does nothing.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const isMeant = request.parameters.SYS_USER !== undefined
    const isThere = deviceSent(world, request.parameters) !== undefined
    if (!isMeant || !isThere) return usual(world, request, now)
    return accept('sentToCores', {}, { cores: '1' })
  }),
}
