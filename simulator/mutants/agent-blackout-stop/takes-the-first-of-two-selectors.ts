import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-2', 'BLACKOUT-13'],
  says: 'AGENTBLACKOUTSTOP with two selectors goes by the first.',
  change: asking(
    'agentBlackoutStop',
    ({ DEVICEID, DEVICEALIAS, CRM_USER, SYS_USER, ...others }) => {
      if (DEVICEID !== undefined) return { ...others, DEVICEID }
      if (DEVICEALIAS !== undefined) return { ...others, DEVICEALIAS }
      return CRM_USER === undefined ? { ...others, SYS_USER } : { ...others, CRM_USER }
    },
  ),
}
