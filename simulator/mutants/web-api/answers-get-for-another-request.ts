import { elementsOf } from '../change/saying.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-12'],
  says: 'GET is answered with the REQUESTID of another request.',
  on: 'http',
  change: leaving((text, _, { method }) =>
    method === 'GET' ? elementsOf(text, 'REQUESTID', (id) => `${id}0`) : text,
  ),
}
