import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-8'],
  says: 'A call loses its instance when one without instance begins beside it.',
  change: showingCalls((calls) =>
    calls.some(({ CALLINSTANCE }) => CALLINSTANCE === '')
      ? calls.map((call, index) => ({
          ...call,
          CALLINSTANCE: index === 0 && calls.length > 1 ? '0' : '',
        }))
      : calls,
  ),
}
