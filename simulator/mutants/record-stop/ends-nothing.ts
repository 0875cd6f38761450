import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-1', 'RECORDSTOP-3', 'RECORDSTOP-8'],
  says: 'RECORDSTOP is accepted, and the part goes on.',
  change: pretending('recordStop', () => true),
}
