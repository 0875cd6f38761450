import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-1'],
  says: 'EXPORT on the socket is answered with API_OK.',
  change: refusing('wrongTransport', toldAs('API_OK'), 'exportRecording'),
}
