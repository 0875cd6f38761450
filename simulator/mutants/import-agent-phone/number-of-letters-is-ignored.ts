import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-20'],
  says: 'An AGENTID that is no number is ignored, and the names are looked up.',
  change: rewording((text) => text.replace(/<AGENTID>[A-Za-z]+<\/AGENTID>/, '')),
}
