import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-5'],
  says: 'CHATUPDATE of an id that is not open is accepted.',
  change: deciding('chatUpdate', (outcome) =>
    outcome.ok || outcome.refusal !== 'sessionNotFound'
      ? outcome
      : accept('sentToCores', {}, { cores: '1' }),
  ),
}
