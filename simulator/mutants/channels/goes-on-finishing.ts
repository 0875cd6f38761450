import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'A channel that has finished stays in FinishRecording.',
  change: (usual) => ({
    ...usual,
    settle: (world, now) => {
      const isFinishing = world.channels.all().some(({ state }) => state === 'FinishRecording')
      if (!isFinishing) usual.settle(world, now)
    },
  }),
}
