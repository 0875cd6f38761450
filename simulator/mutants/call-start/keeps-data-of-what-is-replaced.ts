import { findCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-14'],
  says: 'CALLSTART for an instance that is up keeps the USER1 of the call that it replaces.',
  change: asking('callStart', (sent, world) => {
    const device = deviceMeant(world, 'callStart', sent)
    const before = device && findCall(device, sent.CALLINSTANCE ?? '')
    return before ? { ...sent, USER1: sent.USER1 ?? before.data.USER1 } : sent
  }),
}
