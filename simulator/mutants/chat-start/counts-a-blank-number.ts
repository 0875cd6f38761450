import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-13'],
  says: 'CHATSTART takes a blank AGENTID for the number of nobody.',
  change: rewording((text) =>
    text.includes('CHATSTART') && text.includes('KEYVALUE')
      ? text.replace(/<AGENTID>\s*<\/AGENTID>|<AGENTID\s*\/>/, '<AGENTID>0</AGENTID>')
      : text,
  ),
}
