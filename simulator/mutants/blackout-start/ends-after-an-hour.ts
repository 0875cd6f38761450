import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12'],
  says: 'A blackout ends by itself after an hour, where no longest time is set.',
  change: (usual) => ({
    ...usual,
    createWorld: (described) => {
      const longest = described.server.longestBlackoutMs
      const longestBlackoutMs = Math.min(longest, 3_600_000)
      return usual.createWorld({
        ...described,
        server: { ...described.server, longestBlackoutMs },
      })
    },
  }),
}
