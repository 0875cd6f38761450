import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-3'],
  says: 'CHATSTART ends the sessions of every other agent.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const before = world.sessions.all()
    const outcome = usual(world, request, now)
    const begun = world.sessions.all().find((one) => !before.includes(one))
    for (const one of before) if (begun && one.device !== begun.device) endSession(world, one, now)
    return outcome
  }),
}
