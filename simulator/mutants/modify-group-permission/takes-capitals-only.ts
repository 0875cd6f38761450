import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-9'],
  says: 'MODIFYGROUPPERMISSION refuses an ACTION with small letters.',
  change: asking('modifyGroupPermission', (sent) =>
    /[a-z]/.test(sent.ACTION) ? { ...sent, ACTION: 'NONE' } : sent,
  ),
}
