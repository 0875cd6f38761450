import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'DELETE takes the role from the one of several users who has it.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'userNotUnique') return outcome
    const { ACTION, ROLENAME = '' } = request.parameters
    const [user] = world.roles.named(ROLENAME)?.users ?? []
    if (ACTION !== 'DELETE' || user === undefined) return outcome
    return accept('roleUnassigned', {}, { user: String(user), role: ROLENAME })
  }),
}
