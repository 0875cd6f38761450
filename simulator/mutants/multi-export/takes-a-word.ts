import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-8'],
  says: 'An IDENT that is no number gives the oldest recording out.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => {
      const isMeant = texts.join('&').toLowerCase().includes('multiexport')
      const mended = (text: string) =>
        text.replace(/(?<=[&?]ident=)[^&]*/i, (ident) =>
          decodeURIComponent(ident).replace(/^[a-z]+$/, '40001'),
        )
      return usual.readQuery(...(isMeant ? texts.map(mended) : texts))
    },
  }),
}
