import type { CommandId } from '../../../contract/commands.ts'
import type { ParametersOf } from '../../core/request.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

/** A command is decided as if other parameters had been sent, depending on how things are. */
export function askingThere<C extends CommandId>(
  command: C,
  change: (parameters: ParametersOf<C>, world: World) => ParametersOf<C>,
): Change {
  return handling(command, (usual) => (world, request, now) => {
    return usual(world, { ...request, parameters: change(request.parameters, world) }, now)
  })
}
