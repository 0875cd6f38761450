import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'The times of a call are told in UTC.',
  change: saying('deviceStatus', (result) =>
    ['STARTTIME', 'STOPTIME'].reduce(
      (told, name) =>
        elementsOf(told, name, (time) =>
          time.replace(/ (\d+):/, (_, hour) => ` ${Number(hour) + 5}:`),
        ),
      result,
    ),
  ),
}
