import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'A second call has the USER1 of the first.',
  change: asking('callStart', (sent, world) => {
    const [first] = deviceMeant(world, 'callStart', sent)?.calls ?? []
    return first ? { ...sent, USER1: first.data.USER1 } : sent
  }),
}
