import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-1', 'RECORDSTART-4', 'RECORDSTART-12'],
  says: 'RECORDSTART is accepted, and nothing is recorded beside the call.',
  change: pretending('recordStart', () => true),
}
