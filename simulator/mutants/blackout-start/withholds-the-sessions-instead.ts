import { accept } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-19'],
  says: 'Where sessions are open BLACKOUTSTART withholds these, and not the call.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isOpen = device !== undefined && world.sessions.on(device).length > 0
    return isOpen ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
  }),
}
