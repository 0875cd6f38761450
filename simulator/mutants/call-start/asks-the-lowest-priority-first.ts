import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-18'],
  says: 'The schedule of the lowest priority that matches decides.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, priority: -one.priority })),
  })),
}
