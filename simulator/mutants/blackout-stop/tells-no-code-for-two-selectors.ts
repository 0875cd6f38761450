import { refusing, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-2', 'BLACKOUT-13'],
  says: 'The refusal of BLACKOUTSTOP for two selectors has no RESULTCODE.',
  change: refusing(
    'selectorsConflict',
    (result) => withoutElements(result, 'RESULTCODE'),
    'blackoutStop',
  ),
}
