import { endSession } from '../../core/sessions.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-6', 'CHATUPDATE-4'],
  says: 'CHATUPDATE with KEEPDAYS ends the session.',
  change: afterAccepting('chatUpdate', (world, { parameters }, now) => {
    const session = world.sessions.find(parameters.SESSIONID)
    if (session && parameters.KEEPDAYS !== undefined) endSession(world, session, now)
  }),
}
