import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-7', 'BLACKOUT-10'],
  says: 'What is withheld is silenced, where the server is configured not to capture it.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const dialect = { ...described.dialect, blackout: 'standard' as const }
      return usual.createWorld({ ...described, dialect })
    },
  }),
}
