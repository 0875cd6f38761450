import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-4'],
  says: 'CALLSTOP does not find a device by CRM_USER.',
  change: asking('callStop', ({ CRM_USER: _, ...others }) => others),
}
