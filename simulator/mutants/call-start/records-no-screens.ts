import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-18'],
  says: 'What a schedule says of screens counts for nothing.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, screen: false })),
  })),
}
