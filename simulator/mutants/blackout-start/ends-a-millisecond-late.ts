import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12'],
  says: 'A blackout ends by itself a millisecond after the longest time.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const longest = described.server.longestBlackoutMs
      const longestBlackoutMs = longest + 1
      return usual.createWorld({
        ...described,
        server: { ...described.server, longestBlackoutMs },
      })
    },
  }),
}
