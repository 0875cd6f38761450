import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-6'],
  says: 'After a call has ended a command without CALLINSTANCE finds none.',
  change: together(
    asking('callStop', (sent, world) => {
      const hasEnded = deviceMeant(world, 'callStop', sent)?.lastCall !== undefined
      return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? (hasEnded ? 'gone' : undefined) }
    }),
    asking('callUpdate', (sent, world) => {
      const hasEnded = deviceMeant(world, 'callUpdate', sent)?.lastCall !== undefined
      return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? (hasEnded ? 'gone' : undefined) }
    }),
  ),
}
