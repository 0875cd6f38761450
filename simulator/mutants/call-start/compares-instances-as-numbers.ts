import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART takes instance 7 for 07 where that is up.',
  change: asking('callStart', (sent, world) => {
    const up = deviceMeant(world, 'callStart', sent)?.calls ?? []
    const same = up.find(({ instance }) => Number(instance) === Number(sent.CALLINSTANCE))
    return { ...sent, CALLINSTANCE: same?.instance ?? sent.CALLINSTANCE }
  }),
}
