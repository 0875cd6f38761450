import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-11'],
  says: 'CHATSTART for nobody is accepted, and begins nothing.',
  change: deciding('chatStart', (outcome) =>
    !outcome.ok && outcome.refusal === 'agentNotFound'
      ? accept('sentToCores', {}, { cores: '1' })
      : outcome,
  ),
}
