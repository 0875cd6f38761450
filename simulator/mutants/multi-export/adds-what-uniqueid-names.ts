import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-3'],
  says: 'The recording that UNIQUEID names is in the ZIP as well.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => {
      const uniqueId = /multiexport.*uniqueid=(\d+)/i.exec(texts.join('&'))?.[1]
      const more = (text: string) => text.replace(/([&?]ident=\d+)/i, `$1,${uniqueId}`)
      return usual.readQuery(...(uniqueId === undefined ? texts : texts.map(more)))
    },
  }),
}
