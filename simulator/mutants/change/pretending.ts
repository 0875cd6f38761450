import { accept } from '../../core/outcome.ts'
import type { Request } from '../../core/request.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

/** The commands that are sent to the cores. */
type Sent = 'callStart' | 'callStop' | 'callUpdate' | 'recordStart' | 'recordStop'

/** A command is accepted now and then, and nothing comes of it. */
export function pretending<C extends Sent>(
  command: C,
  when: (request: Request<C>, world: World) => boolean,
): Change {
  return handling<C>(command, (usual) => (world, request, now) => {
    return when(request, world)
      ? accept('sentToCores', {}, { cores: '1' })
      : usual(world, request, now)
  })
}
