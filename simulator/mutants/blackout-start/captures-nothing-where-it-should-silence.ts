import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7'],
  says: 'What is withheld is not captured, where the server is configured to silence it.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const dialect = { ...described.dialect, blackout: 'real-time' as const }
      return usual.createWorld({ ...described, dialect })
    },
  }),
}
