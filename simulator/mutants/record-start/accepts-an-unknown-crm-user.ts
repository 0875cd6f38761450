import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-2', 'RECORDSTART-Q2'],
  says: 'RECORDSTART by a CRM_USER whom nobody knows is accepted.',
  change: pretending('recordStart', ({ parameters: { CRM_USER } }, world) => {
    return CRM_USER !== undefined && world.users.withCrmUser(CRM_USER).length === 0
  }),
}
