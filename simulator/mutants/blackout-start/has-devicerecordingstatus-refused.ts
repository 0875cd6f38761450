import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-2', 'DEVRECSTATUS-3'],
  says: 'DEVICERECORDINGSTATUS is refused for a device on which a call is withheld.',
  change: handling('deviceRecordingStatus', (usual) => (world, request, now) => {
    const calls = deviceSent(world, request.parameters)?.calls ?? []
    const isWithheld = calls.some(({ blackout }) => blackout.isOpen(now))
    return isWithheld ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
