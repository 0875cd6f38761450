import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-21'],
  says: 'CHATSTART is accepted while the core is away.',
  change: deciding('chatStart', (outcome) =>
    !outcome.ok && outcome.refusal === 'noFreeChannel'
      ? accept('sentToCores', {}, { cores: '2' })
      : outcome,
  ),
}
