import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12'],
  says: 'A blackout lasts until it is stopped, whatever the longest time is.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const longest = described.server.longestBlackoutMs
      const longestBlackoutMs = Math.max(longest, Number.POSITIVE_INFINITY)
      return usual.createWorld({
        ...described,
        server: { ...described.server, longestBlackoutMs },
      })
    },
  }),
}
