import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-5'],
  says: 'A recording whose ident is sent twice is not in the ZIP.',
  on: 'http',
  change: asking('multiExport', (sent) => {
    const idents = sent.IDENT.split(',')
    const once = idents.filter((ident, at) =>
      idents.every((other, place) => place === at || other !== ident),
    )
    return { ...sent, IDENT: once.join(',') }
  }),
}
