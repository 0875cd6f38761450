import { toldAs } from '../change/told-as.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-12'],
  says: 'What is asked by GET is refused.',
  on: 'http',
  change: leaving((text, _, { method }) =>
    method === 'GET' ? toldAs('API_INVALID_REQUEST_TYPE')(text) : text,
  ),
}
