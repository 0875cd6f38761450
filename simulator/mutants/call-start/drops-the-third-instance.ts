import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART takes the instance of a third call for that of the second.',
  change: asking('callStart', (sent, world) => {
    const up = deviceMeant(world, 'callStart', sent)?.calls ?? []
    return up.length < 2 ? sent : { ...sent, CALLINSTANCE: up.at(-1)?.instance }
  }),
}
