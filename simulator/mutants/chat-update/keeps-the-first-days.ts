import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const given = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-9'],
  says: 'CHATUPDATE sets KEEPDAYS once, and ignores the next.',
  on: 'http',
  change: handling('chatUpdate', (usual) => (world, request, now) => {
    const { KEEPDAYS, ...others } = request.parameters
    if (KEEPDAYS === undefined) return usual(world, request, now)
    const isFirst = !given(world).has(others.SESSIONID)
    given(world).add(others.SESSIONID)
    return usual(world, isFirst ? request : { ...request, parameters: others }, now)
  }),
}
