import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1'],
  says: 'The value for UNIQUEFIELD is taken in UNIQUEID only.',
  change: asking('email', ({ IDENT: _, ...others }) => others),
}
