import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-10'],
  says: 'A blank DESCRIPTION is refused.',
  change: (usual) => ({
    ...usual,
    readMessage: (bytes, transport, dialect) => {
      const read = usual.readMessage(bytes, transport, dialect)
      const isBlank = bytes.includes('<DESCRIPTION></DESCRIPTION>')
      const words = { parameter: 'DESCRIPTION' }
      return isBlank ? { ...read, ok: false, refusal: 'valueMissing', words } : read
    },
  }),
}
