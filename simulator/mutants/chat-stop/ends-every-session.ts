import { endSession } from '../../core/sessions.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1', 'CHATSTART-3'],
  says: 'CHATSTOP ends every session that is open.',
  change: afterAccepting('chatStop', (world, _, now) => {
    for (const one of world.sessions.all()) endSession(world, one, now)
  }),
}
