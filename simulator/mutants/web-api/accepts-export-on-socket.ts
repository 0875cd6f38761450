import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-24'],
  says: 'EXPORT is accepted on the socket.',
  change: refusing('wrongTransport', toldAs('API_OK'), 'exportRecording'),
}
