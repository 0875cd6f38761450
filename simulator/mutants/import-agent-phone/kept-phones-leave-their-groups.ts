import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-18'],
  says: "Where a user's phones change, those that stay leave their QA groups, too.",
  on: 'http',
  change: afterAccepting('importAgentPhone', (world) => {
    for (const { phones } of world.groups.all()) {
      for (const phone of phones) world.groups.forget(phone)
    }
  }),
}
