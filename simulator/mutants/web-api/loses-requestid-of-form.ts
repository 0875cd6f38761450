import { elementsOf } from '../change/saying.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'A form is answered without its REQUESTID.',
  on: 'http',
  change: leaving((text, _, { headers }) =>
    /form/.test(headers['content-type'] ?? '') ? elementsOf(text, 'REQUESTID', () => '') : text,
  ),
}
