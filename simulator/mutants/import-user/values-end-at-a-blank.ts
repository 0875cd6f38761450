import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-4', 'IMPORTUSER-28'],
  says: 'CRM_USER is kept up to its first blank.',
  change: asking('importUser', (sent) => {
    const { CRM_USER } = sent
    return CRM_USER ? { ...sent, CRM_USER: CRM_USER.replace(/ .*/, '') } : sent
  }),
}
