import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-8'],
  says: 'What is sent with RECORDSTART is lost.',
  change: asking('recordStart', ({ USER1: _, ...others }) => others),
}
