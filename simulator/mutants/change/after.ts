import type { CommandId } from '../../../contract/commands.ts'
import type { Request } from '../../core/request.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

type Deed<C extends CommandId> = (world: World, request: Request<C>, now: number) => void

/** Once a command is accepted, something is done beside what it asks for. */
export function afterAccepting<C extends CommandId>(command: C, deed: Deed<C>): Change {
  return handling(command, (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok) deed(world, request, now)
    return outcome
  })
}

/** A command is refused as ever, and something is done all the same. */
export function afterRefusing<C extends CommandId>(command: C, deed: Deed<C>): Change {
  return handling(command, (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) deed(world, request, now)
    return outcome
  })
}
