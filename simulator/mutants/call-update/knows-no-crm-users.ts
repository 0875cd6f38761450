import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-7', 'CALLFAM-5'],
  says: 'CALLUPDATE does not find a device by CRM_USER.',
  change: asking('callUpdate', ({ CRM_USER: _, ...others }) => others),
}
