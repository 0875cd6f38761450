import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A name in a URL is cut at %26.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => usual.readQuery(...texts.map((text) => text.replaceAll('%26', '&'))),
  }),
}
