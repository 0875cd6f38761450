import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-35'],
  says: 'MODIFY of a deleted user changes the record.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const record = world.users.record(Number(request.parameters.USER_ID))
    if (outcome.ok || !record) return outcome
    world.users.change(record, { email: 'back@example.com' })
    return accept('ok', { USERS: [] })
  }),
}
