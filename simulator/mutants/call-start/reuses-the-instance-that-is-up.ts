import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-8'],
  says: 'CALLSTART without CALLINSTANCE takes that of the call that is up.',
  change: asking('callStart', (sent, world) => {
    const last = deviceMeant(world, 'callStart', sent)?.calls.at(-1)
    return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? last?.instance }
  }),
}
