import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A blank PHONEID, or ACTION, is accepted.',
  change: (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const text = bytes.toString('utf8')
      const filled = text
        .replace('<PHONEID></PHONEID>', '<PHONEID>0</PHONEID>')
        .replace('<ACTION></ACTION>', '<ACTION>ADD</ACTION>')
      return usual.readMessage(Buffer.from(filled), transport, dialect)
    },
  }),
}
