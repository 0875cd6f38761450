import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-8'],
  says: 'DEVICERECORDINGSTATUS has ISRECORDING Y for every call.',
  change: showingCalls((calls) => calls.map((call) => ({ ...call, ISRECORDING: 'Y' }))),
}
