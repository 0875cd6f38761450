import { newCallData } from '../../core/call-data.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-13'],
  says: 'CALLUPDATE blanks the fields of a call that were not sent.',
  change: asking('callUpdate', (sent) => ({ ...newCallData({}), ...sent })),
}
