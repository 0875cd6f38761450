import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-18'],
  says: 'Whatever is recorded is recorded with the screen.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, screen: one.audio })),
  })),
}
