import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-12'],
  says: 'A call that an API-initiated schedule takes is recorded from its start.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, apiInitiated: false })),
  })),
}
