import { toldAs } from '../change/told-as.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-13'],
  says: 'What is asked without credentials is refused.',
  on: 'http',
  change: leaving((text, _, { headers }) =>
    headers.authorization === undefined ? toldAs('API_USER_NOT_FOUND')(text) : text,
  ),
}
