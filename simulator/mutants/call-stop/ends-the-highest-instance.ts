import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7'],
  says: 'CALLSTOP without CALLINSTANCE ends the call with the highest instance.',
  change: asking('callStop', (sent, world) => {
    const instances = deviceMeant(world, 'callStop', sent)?.calls.map(({ instance }) => instance)
    return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? instances?.toSorted().at(-1) }
  }),
}
