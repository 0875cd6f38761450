import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-4'],
  says: 'A call is compared with the first of the schedules alone.',
  change: describing((world) => ({ ...world, schedules: world.schedules.slice(0, 1) })),
}
