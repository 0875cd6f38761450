import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-4', 'CALLFAM-1'],
  says: 'A call is compared with schedules that are off as well.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.map((one) => ({ ...one, active: true })),
  })),
}
