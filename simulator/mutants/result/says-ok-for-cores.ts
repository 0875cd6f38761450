import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-8', 'RES-12'],
  says: 'What is passed to recorders is answered with API_OK.',
  change: sayingAlways((result) =>
    result.replaceAll(/<RESULTMSG>\w+ sent to all[^<]*/g, '<RESULTMSG>API_OK'),
  ),
}
