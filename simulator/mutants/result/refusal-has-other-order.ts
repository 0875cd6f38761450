import { refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-10'],
  says: 'A refusal has RESULTCODE before RESULTTYPE.',
  change: refusingAll((result) =>
    result.replace(/(<RESULTTYPE>.*<\/RESULTTYPE>)(<RESULTCODE>.*<\/RESULTCODE>)/, '$2$1'),
  ),
}
