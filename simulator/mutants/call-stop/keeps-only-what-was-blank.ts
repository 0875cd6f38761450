import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-9'],
  says: 'CALLSTOP changes no field that the call has already.',
  change: asking('callStop', (sent, world) => {
    const data = deviceMeant(world, 'callStop', sent)?.calls.at(-1)?.data
    return { ...sent, USER2: data?.USER2 || sent.USER2 }
  }),
}
