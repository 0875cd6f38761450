import type { CommandId } from '../../../contract/commands.ts'
import type { DecodedRequest, Defect } from '../../wire/decode.ts'
import type { Change } from '../mutant.ts'

type Decoded = DecodedRequest | Defect

/** What was read of any request, on whichever transport, is taken for something else. */
export function reading(change: (decoded: Decoded) => Decoded): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) =>
      change(usual.readMessage(bytes, transport, dialect)),
    readQuery: (...texts) => change(usual.readQuery(...texts)),
  })
}

/** What was read of the requests of one command is taken for something else. */
export function readingOf(
  command: CommandId,
  change: (request: DecodedRequest) => Decoded,
): Change {
  return reading((decoded) =>
    decoded.ok && decoded.command === command ? change(decoded) : decoded,
  )
}

/** The text of a message on the socket, or in a body, is another before it is read. */
export function rewording(change: (text: string) => string): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) =>
      usual.readMessage(Buffer.from(change(bytes.toString('utf8'))), transport, dialect),
  })
}
