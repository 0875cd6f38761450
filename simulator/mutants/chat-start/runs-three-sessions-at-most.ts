import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-3'],
  says: 'A fourth CHATSTART ends the first of three sessions.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const [first, ...others] = world.sessions.all()
    if (first && others.length > 1) endSession(world, first, now)
    return usual(world, request, now)
  }),
}
