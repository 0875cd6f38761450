import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-18'],
  says: 'DEVICELIST shows no screen as recorded.',
  change: saying('deviceList', (result) => elementsOf(result, 'ISRECORDINGVIDEO', () => 'N')),
}
