import { toldAs } from '../change/told-as.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'What a form asks for is refused.',
  on: 'http',
  change: leaving((text, _, { headers }) =>
    /form/.test(headers['content-type'] ?? '') ? toldAs('API_INVALID_REQUEST_TYPE')(text) : text,
  ),
}
