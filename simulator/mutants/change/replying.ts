import type { CommandId, commands } from '../../../contract/commands.ts'
import type { BodyOf } from '../../core/outcome.ts'
import type { Request } from '../../core/request.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

/** The values of the reply of a command. */
export type ReplyOf<C extends CommandId> = BodyOf<(typeof commands)[C]['reply']>

/** A command does as ever, and other values are told of it. */
export function replying<C extends CommandId>(
  command: C,
  change: (reply: ReplyOf<C>, world: World, request: Request<C>, now: number) => ReplyOf<C>,
): Change {
  return handling(command, (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const decided: { readonly ok: boolean } = outcome
    if (!hasReply<ReplyOf<C>>(decided)) return outcome
    return Object.assign({}, outcome, { body: change(decided.body, world, request, now) })
  })
}

function hasReply<R>(decided: {
  readonly ok: boolean
}): decided is { readonly ok: true; readonly body: R } {
  return decided.ok && 'body' in decided
}
