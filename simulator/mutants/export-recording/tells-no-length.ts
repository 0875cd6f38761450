import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14', 'EXPORT-11'],
  says: 'An export does not tell its length.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    webApi: (web) =>
      usual.webApi((request, response) => {
        const write = response.setHeader.bind(response)
        response.setHeader = (name, value) =>
          name.toLowerCase() === 'content-length' ? response : write(name, value)
        web(request, response)
      }),
  }),
}
