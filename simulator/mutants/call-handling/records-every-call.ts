import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-1'],
  says: 'Every call is recorded, whatever the schedules say.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, audio: true })),
  })),
}
