import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-9'],
  says: 'The message of a CALLSTART that finds no device has a full stop.',
  change: refusing(
    'deviceNotFound',
    (result) => result.replace('parameters</', 'parameters.</'),
    'callStart',
  ),
}
