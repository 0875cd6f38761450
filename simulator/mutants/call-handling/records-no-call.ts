import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-1', 'CALLFAM-4'],
  says: 'No schedule takes a call from the API.',
  change: describing((world) => ({ ...world, schedules: [] })),
}
