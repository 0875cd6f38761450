import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-14'],
  says: 'RESULTCODE comes before RESULTTYPE.',
  change: sayingAlways((result) =>
    result.replace(/(<RESULTTYPE>.*<\/RESULTTYPE>)(<RESULTCODE>.*<\/RESULTCODE>)/, '$2$1'),
  ),
}
