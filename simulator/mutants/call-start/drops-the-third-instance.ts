import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART takes the instance of a third call for that of the second.',
  change: askingThere('callStart', (sent, world) => {
    const up = deviceMeant(world, 'callStart', sent)?.calls ?? []
    return up.length < 2 ? sent : { ...sent, CALLINSTANCE: up.at(-1)?.instance }
  }),
}
