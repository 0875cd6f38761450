import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-6'],
  says: 'RESULTCODE comes after the elements of a command.',
  change: sayingAlways((result) =>
    result.replace(/(<RESULTCODE>.*<\/RESULTCODE>)(.*)(<\/RESULT>)/s, '$2$1$3'),
  ),
}
