import type { World } from '../../core/world.ts'
import { isComplete } from '../../wire/decode.ts'
import type { Change } from '../mutant.ts'

/** A CALLUPDATE with a value of the wrong kind is refused, and what else it sends is changed. */
export function changingAllTheSame(): Change {
  return (usual) => {
    let world: World | undefined
    return {
      ...usual,
      createWorld: (described) => {
        world = usual.createWorld(described)
        return world
      },
      readMessage: (bytes, transport, dialect) => {
        const decoded = usual.readMessage(bytes, transport, dialect)
        if (decoded.ok || decoded.refusal !== 'valueInvalid') return decoded
        const { parameter = '' } = decoded.words
        const wrong = new RegExp(`<(${parameter})>[^<]*<`)
        const text = bytes.toString('utf8').replace(wrong, '<$1><')
        const rest = usual.readMessage(Buffer.from(text), transport, dialect)
        const command = 'callUpdate'
        if (rest.ok && rest.command === command && world && isComplete(command, rest.parameters)) {
          const { requestId, parameters } = rest
          usual.handlers.callUpdate(world, { command, requestId, parameters }, 0)
        }
        return decoded
      },
    }
  }
}
