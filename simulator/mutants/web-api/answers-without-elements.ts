import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-2'],
  says: 'In a reply of the WebAPI the elements of a command are missing.',
  on: 'http',
  change: sayingAlways((result) => result.replace(/(<\/RESULTMSG>).*(?=<\/RESULT>)/s, '$1')),
}
