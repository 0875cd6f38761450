import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-10'],
  says: 'CALLSTART does not find a device by CRM_USER.',
  change: asking('callStart', ({ CRM_USER: _, ...others }) => others),
}
