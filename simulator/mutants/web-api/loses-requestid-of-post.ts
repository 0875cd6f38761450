import { elementsOf } from '../change/saying.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-11'],
  says: 'POST is answered without its REQUESTID.',
  on: 'http',
  change: leaving((text, _, { method }) =>
    method === 'POST' ? elementsOf(text, 'REQUESTID', () => '0') : text,
  ),
}
