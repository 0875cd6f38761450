import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-6'],
  says: 'RECORDSTART for a call that is not up is accepted.',
  change: deciding('recordStart', (outcome) =>
    outcome.ok || outcome.refusal !== 'deviceNotInCall'
      ? outcome
      : accept('sentToCores', {}, { cores: '1' }),
  ),
}
