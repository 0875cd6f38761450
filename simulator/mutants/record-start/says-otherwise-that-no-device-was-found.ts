import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-2', 'RECORDSTART-Q2'],
  says: 'The message of a RECORDSTART that finds no device has a full stop.',
  change: refusing(
    'deviceNotFound',
    (result) => result.replace('parameters</', 'parameters.</'),
    'recordStart',
  ),
}
