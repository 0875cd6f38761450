import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-18'],
  says: 'A message that never ends is refused with another code.',
  change: refusing('malformed', (result) =>
    /the message ends|is not closed|is expected/.test(result)
      ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result)
      : result,
  ),
}
