import { accept } from '../../core/outcome.ts'
import { sentToCore } from '../../core/sent-to-cores.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const stopped = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1', 'CHATSTART-2'],
  says: 'CHATSTOP ends no session whose id it has stopped before.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const id = request.parameters.SESSIONID
    const isKnown = stopped(world).has(id)
    if (isKnown) return accept('sentToCores', {}, sentToCore(world, world.defaultCore))
    stopped(world).add(id)
    return usual(world, request, now)
  }),
}
