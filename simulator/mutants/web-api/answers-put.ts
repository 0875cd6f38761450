import { requested } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-25'],
  says: 'PUT is answered as GET is.',
  on: 'http',
  change: requested((request) => {
    if (request.method === 'PUT') request.method = 'GET'
  }),
}
