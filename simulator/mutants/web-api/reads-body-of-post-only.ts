import { requested } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-11'],
  says: 'Of POST the query string is not read.',
  on: 'http',
  change: requested((request) => {
    if (request.method === 'POST') request.url = request.url?.replace(/\?.*/, '')
  }),
}
