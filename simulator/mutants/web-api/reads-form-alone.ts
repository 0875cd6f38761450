import { requested } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'Where there is a form, the query string is not read.',
  on: 'http',
  change: requested((request) => {
    if (/form/.test(request.headers['content-type'] ?? ''))
      request.url = request.url?.replace(/\?.*/, '')
  }),
}
