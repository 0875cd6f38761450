import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-5'],
  says: 'RECORDSTOP for a call that is not up is accepted.',
  change: deciding('recordStop', (outcome) =>
    outcome.ok || outcome.refusal !== 'deviceNotInCall'
      ? outcome
      : accept('sentToCores', {}, { cores: '1' }),
  ),
}
