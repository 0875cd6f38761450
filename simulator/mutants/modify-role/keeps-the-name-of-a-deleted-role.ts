import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const deleted = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-7'],
  says: 'The name of a deleted role is said to exist already.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    if (ACTION === 'DELETE') deleted(world).add(ROLENAME)
    const isTaken = ACTION === 'ADD' && deleted(world).has(ROLENAME)
    return isTaken ? accept('roleExists', {}, { role: ROLENAME }) : usual(world, request, now)
  }),
}
