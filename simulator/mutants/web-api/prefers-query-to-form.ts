import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'Where there is a query string, a form is not read.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (query = '', body = '') => usual.readQuery(query || body),
  }),
}
