import type { DecodedRequest, Defect } from '../../wire/decode.ts'
import { unreadable } from '../../wire/read-message.ts'
import type { Change } from '../mutant.ts'

type Decoded = DecodedRequest | Defect

/** What was read of a message on the socket, or in a body, is taken for something else by its text. */
export function readingText(change: (decoded: Decoded, text: string) => Decoded): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) =>
      change(usual.readMessage(bytes, transport, dialect), bytes.toString('utf8')),
  })
}

/** Messages of some text are refused as if they were no requests. */
export function refusingText(pattern: RegExp): Change {
  return readingText((decoded, text) =>
    pattern.test(text) ? unreadable('it is not read') : decoded,
  )
}

/** What could not be read, whatever was wrong with it, is read after a change of its text. */
export function readingAnew(change: (text: string) => string): Change {
  return (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const decoded = usual.readMessage(bytes, transport, dialect)
      if (decoded.ok) return decoded
      const text = change(bytes.toString('utf8'))
      return usual.readMessage(Buffer.from(text), transport, dialect)
    },
  })
}
