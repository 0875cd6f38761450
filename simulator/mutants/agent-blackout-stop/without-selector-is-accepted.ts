import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13'],
  says: 'AGENTBLACKOUTSTOP without a selector is accepted.',
  change: handling('agentBlackoutStop', (usual) => (world, request, now) => {
    const { DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER } = request.parameters
    const isNone = [DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER].every((one) => one === undefined)
    return isNone ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
  }),
}
