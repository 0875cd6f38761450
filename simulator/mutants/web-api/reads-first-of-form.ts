import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'Of a form only the first parameter is read.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (query = '', body = '') => usual.readQuery(query, body.replace(/&.*/s, '')),
  }),
}
