import { accept } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-15', 'CALLFAM-7'],
  says: 'BLACKOUTSTOP by a selector that nobody is known by is accepted.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const isNobody = deviceSent(world, request.parameters) === undefined
    const { DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER } = request.parameters
    const isSent = [DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER].some((one) => one !== undefined)
    const outcome = usual(world, request, now)
    const isUnknown = !outcome.ok && outcome.refusal === 'deviceNotFound' && isNobody && isSent
    return isUnknown ? accept('sentToCores', {}, { cores: '1' }) : outcome
  }),
}
