import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-7', 'RECORDSTART-11'],
  says: 'RECORDSTART where no channel is free is accepted.',
  change: deciding('recordStart', (outcome) =>
    outcome.ok || outcome.refusal !== 'noFreeChannel'
      ? outcome
      : accept('sentToCores', {}, { cores: '1' }),
  ),
}
