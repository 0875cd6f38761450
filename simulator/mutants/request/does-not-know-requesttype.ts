import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-4'],
  says: 'REQUESTTYPE is not taken for TYPE.',
  change: rewording((text) => text.replaceAll('REQUESTTYPE>', 'OTHERTYPE>')),
}
