import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'CALLSTART loses GATE.',
  change: asking('callStart', ({ GATE: _, ...others }) => others),
}
