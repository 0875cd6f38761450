import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-10', 'IMPORTUSER-43'],
  says: 'DELETE of a USER_ID that nobody has is accepted.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isNobody = !outcome.ok && outcome.refusal === 'userNotFound'
    return isNobody ? accept('ok', { USERS: [] }) : outcome
  }),
}
