import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-5'],
  says: 'A recording whose ident is sent twice is in the ZIP where it was sent last.',
  on: 'http',
  change: asking('multiExport', (sent) => {
    const idents = sent.IDENT.split(',')
    const last = idents.filter((ident, at) => idents.lastIndexOf(ident) === at)
    return { ...sent, IDENT: last.join(',') }
  }),
}
