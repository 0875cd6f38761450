import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-6'],
  says: 'RESULTTYPE comes after the elements of a command.',
  change: sayingAlways((result) =>
    result.replace(/(<RESULTTYPE>.*<\/RESULTTYPE>)(.*)(<\/RESULT>)/s, '$2$1$3'),
  ),
}
