import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-14'],
  says: 'CALLUPDATE with Y on a device that was never recorded is accepted.',
  change: deciding('callUpdate', (outcome) =>
    outcome.ok || outcome.refusal !== 'deviceNotInCall' ? outcome : accept('updatedInDatabase', {}),
  ),
}
