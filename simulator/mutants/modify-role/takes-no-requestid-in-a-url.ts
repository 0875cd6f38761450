import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-2'],
  says: 'MODIFYROLE needs no REQUESTID in a URL.',
  on: 'http',
  change: (usual) => ({
    ...usual,
    readQuery: (...texts) => {
      const read = usual.readQuery(...texts)
      const isOfRole = !read.ok && read.command === 'modifyRole' && read.requestId === ''
      return isOfRole ? usual.readQuery(...texts, 'requestid=0') : read
    },
  }),
}
