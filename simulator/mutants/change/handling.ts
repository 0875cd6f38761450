import type { CommandId } from '../../../contract/commands.ts'
import type { Handler, Outcome } from '../../core/outcome.ts'
import type { ParametersOf } from '../../core/request.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'

/** A command is decided by another handler, which may ask the usual one. */
export function handling<C extends CommandId>(
  command: C,
  change: (usual: Handler<C>) => Handler<C>,
): Change {
  return (usual) => {
    const handler: Handler<C> = usual.handlers[command]
    return { ...usual, handlers: { ...usual.handlers, [command]: change(handler) } }
  }
}

/** A command is decided as if other parameters had been sent, perhaps depending on how things are. */
export function asking<C extends CommandId>(
  command: C,
  change: (parameters: ParametersOf<C>, world: World) => ParametersOf<C>,
): Change {
  return handling(command, (usual) => (world, request, now) => {
    return usual(world, { ...request, parameters: change(request.parameters, world) }, now)
  })
}

/** A command is decided as ever, and something else comes of it. */
export function deciding<C extends CommandId>(
  command: C,
  change: (outcome: Outcome<C>) => Outcome<C>,
): Change {
  return handling(command, (usual) => (world, request, now) => change(usual(world, request, now)))
}
