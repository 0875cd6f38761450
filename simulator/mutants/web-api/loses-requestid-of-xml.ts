import { elementsOf } from '../change/saying.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body is answered without its REQUESTID.',
  on: 'http',
  change: leaving((text, _, { headers }) =>
    /xml/.test(headers['content-type'] ?? '') ? elementsOf(text, 'REQUESTID', () => '') : text,
  ),
}
