import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-18'],
  says: 'A message that never ends is completed and accepted once its time is up.',
  change: rewording((text) =>
    text.includes('</REQUEST>') || !text.startsWith('<REQUEST>')
      ? text
      : `${text.replace(/<\/?\w*$/, '')}${text.includes('</TYPE>') ? '' : '</TYPE><REQUESTID>0</REQUESTID>'}</REQUEST>`,
  ),
}
