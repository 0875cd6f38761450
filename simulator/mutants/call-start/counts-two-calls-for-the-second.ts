import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7', 'CALLSTART-8'],
  says: 'The call that began last is shown twice when there are several.',
  change: showingCalls((calls) => (calls.length > 1 ? [...calls, ...calls.slice(-1)] : calls)),
}
