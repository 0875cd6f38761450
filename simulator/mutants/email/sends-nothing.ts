import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1', 'EMAIL-Q1'],
  says: 'EMAIL is accepted, and no message is sent.',
  change: deciding('email', (outcome) => (outcome.ok ? accept('ok', {}) : outcome)),
}
