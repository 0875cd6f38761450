import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-10', 'CALLUPDATE-11'],
  says: 'CALLUPDATE of the call in the middle of three, or of the last, changes the oldest.',
  change: asking('callUpdate', (sent, world) => {
    const [first, , third] = deviceMeant(world, 'callUpdate', sent)?.calls ?? []
    return third ? { ...sent, CALLINSTANCE: first?.instance } : sent
  }),
}
