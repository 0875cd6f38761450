import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-2'],
  says: 'The role that a request without REQUESTID names cannot be added afterwards.',
  change: (usual) => {
    let isNext = false
    return {
      ...usual,
      readMessage: (bytes, transport, dialect) => {
        const read = usual.readMessage(bytes, transport, dialect)
        if (!read.ok) isNext = read.refusal === 'requestIdInvalid'
        if (!read.ok || read.command !== 'modifyRole' || !isNext) return read
        isNext = false
        return { ...read, ok: false, refusal: 'roleNotFound', words: {} }
      },
    }
  },
}
