import { accept } from '../../core/outcome.ts'
import { sentToCore } from '../../core/sent-to-cores.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1', 'CHATSTOP-2'],
  says: 'CHATSTOP is accepted and ends nothing.',
  change: handling(
    'chatStop',
    () => (world) => accept('sentToCores', {}, sentToCore(world, world.defaultCore)),
  ),
}
