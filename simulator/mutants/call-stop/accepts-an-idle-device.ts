import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-8'],
  says: 'CALLSTOP for a call that is not up is accepted.',
  change: deciding('callStop', (outcome) =>
    outcome.ok || outcome.refusal === 'deviceNotFound'
      ? outcome
      : accept('sentToCores', {}, { cores: '1' }),
  ),
}
