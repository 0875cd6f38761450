import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-1'],
  says: 'RECORDSTART does not find a device by DEVICEALIAS.',
  change: asking('recordStart', ({ DEVICEALIAS: _, ...others }) => others),
}
