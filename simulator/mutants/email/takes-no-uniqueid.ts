import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-Q1'],
  says: 'The value for UNIQUEFIELD is not taken in UNIQUEID.',
  change: asking('email', ({ UNIQUEID: _, ...others }) => others),
}
