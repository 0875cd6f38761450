import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-8'],
  says: 'A comma after the last ident is taken.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => {
      const isMeant = texts.join('&').toLowerCase().includes('multiexport')
      const mended = (text: string) =>
        text.replace(/(?<=[&?]ident=)[^&]*/i, (ident) =>
          decodeURIComponent(ident).replace(/,$/, ''),
        )
      return usual.readQuery(...(isMeant ? texts.map(mended) : texts))
    },
  }),
}
