import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['CHATSTART-14'],
  says: 'A session has the user fields of the one that had its id before, where it has none.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const { parameters } = request
    const USER1 = parameters.USER1 ?? kept(world).get(parameters.SESSIONID)
    if (USER1 !== undefined) kept(world).set(parameters.SESSIONID, USER1)
    return usual(world, { ...request, parameters: { ...parameters, USER1 } }, now)
  }),
}
