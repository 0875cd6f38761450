import { describing } from '../change/describing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-18'],
  says: 'Schedules do not look at the group of a call.',
  change: describing((world) => ({
    ...world,
    schedules: world.schedules.filter(({ match }) => match.groups.length === 0),
  })),
}
