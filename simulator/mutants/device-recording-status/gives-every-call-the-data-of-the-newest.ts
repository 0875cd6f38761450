import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-4'],
  says: 'DEVICERECORDINGSTATUS shows every call with the ANI of the newest.',
  change: showingCalls((calls) => calls.map((call) => ({ ...call, ANI: calls.at(-1)?.ANI ?? '' }))),
}
