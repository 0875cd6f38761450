import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'DEVICERECORDINGSTATUS shows the first and the last call on a device.',
  change: showingCalls((calls) =>
    calls.filter((_, index) => index === 0 || index === calls.length - 1),
  ),
}
