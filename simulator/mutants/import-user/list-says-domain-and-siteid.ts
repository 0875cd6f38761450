import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q2'],
  says: 'LIST spells DOMAIN and SITEID as a request does.',
  change: saying('importUser', (result) =>
    result.replaceAll('SYS_DOMAIN>', 'DOMAIN>').replaceAll('SITE_ID>', 'SITEID>'),
  ),
}
