import { telling } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'REQUESTTYPE comes after REQUESTID.',
  change: telling((result) =>
    result.replace(/(<REQUESTTYPE>.*?<\/REQUESTTYPE>)(<REQUESTID>.*?<\/REQUESTID>)/, '$2$1'),
  ),
}
