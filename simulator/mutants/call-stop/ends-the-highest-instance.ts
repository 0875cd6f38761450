import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7'],
  says: 'CALLSTOP without CALLINSTANCE ends the call with the highest instance.',
  change: askingThere('callStop', (sent, world) => {
    const instances = deviceMeant(world, 'callStop', sent)?.calls.map(({ instance }) => instance)
    return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? instances?.toSorted().at(-1) }
  }),
}
