import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-8'],
  says: 'RECORDSTOP does not find a device by CRM_USER.',
  change: asking('recordStop', ({ CRM_USER: _, ...others }) => others),
}
