import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12', 'BLACKOUT-7'],
  says: 'A blackout ends by itself a second after the longest time.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const longest = described.server.longestBlackoutMs
      const longestBlackoutMs = longest + 1000
      return usual.createWorld({
        ...described,
        server: { ...described.server, longestBlackoutMs },
      })
    },
  }),
}
