import type { CommandId } from '../../../contract/commands.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'

/** A message that lacks something, or has a value of the wrong kind, does something all the same. */
export function afterDefect(command: CommandId, deed: (world: World) => void): Change {
  return (usual) => {
    let begun: World | undefined
    return {
      ...usual,
      createWorld: (described) => {
        begun = usual.createWorld(described)
        return begun
      },
      readMessage: (bytes, transport, dialect) => {
        const decoded = usual.readMessage(bytes, transport, dialect)
        if (!decoded.ok && decoded.command === command && begun) deed(begun)
        return decoded
      },
    }
  }
}
