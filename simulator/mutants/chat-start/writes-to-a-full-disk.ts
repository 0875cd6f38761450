import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-20'],
  says: 'CHATSTART is accepted where the disk is full.',
  change: deciding('chatStart', (outcome) =>
    !outcome.ok && outcome.refusal === 'diskFull'
      ? accept('sentToCores', {}, { cores: '1' })
      : outcome,
  ),
}
