import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6', 'CALLSTOP-7'],
  says: 'Of two calls that are left the instance of the second is shown as that of the first.',
  change: showingCalls((calls) =>
    calls.length === 2
      ? calls.map((call) => ({ ...call, CALLINSTANCE: calls[0]?.CALLINSTANCE ?? '' }))
      : calls,
  ),
}
