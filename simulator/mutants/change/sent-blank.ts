import type { CommandId } from '../../../contract/commands.ts'
import type { Change } from '../mutant.ts'

/** A parameter that is sent blank arrives with a value, where it counts as not sent. */
export function sentBlank(command: CommandId, parameter: string, value = ''): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const decoded = usual.readMessage(bytes, transport, dialect)
      const isBlank = bytes.includes(`<${parameter}></${parameter}>`)
      if (!decoded.ok || decoded.command !== command || !isBlank) return decoded
      return { ...decoded, parameters: { ...decoded.parameters, [parameter]: value } }
    },
  })
}
