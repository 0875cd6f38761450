import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-Q2'],
  says: 'DEVICERECORDINGSTATUS echoes REQUESTID with one added.',
  change: saying('deviceRecordingStatus', (result) =>
    elementsOf(result, 'REQUESTID', (id) => String(Number(id) + 1)),
  ),
}
