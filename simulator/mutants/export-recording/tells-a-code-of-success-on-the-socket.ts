import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-1'],
  says: 'EXPORT on the socket is refused with the code of API_OK.',
  change: refusing('wrongTransport', (result) => withCode(result, 20), 'exportRecording'),
}
