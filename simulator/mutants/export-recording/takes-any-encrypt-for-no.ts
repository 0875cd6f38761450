import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'An ENCRYPT that is neither Y nor N is taken for N.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) =>
      usual.readQuery(...texts.map((text) => text.replace(/encrypt=[^&yn][^&]*/i, 'encrypt=N'))),
  }),
}
