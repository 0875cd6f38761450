import { refusing, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'The refusal of the format of the sample has no RESULTCODE.',
  on: 'http',
  change: refusing(
    'formatNotSupported',
    (result) => (/found .*mp3/.test(result) ? withoutElements(result, 'RESULTCODE') : result),
    'exportRecording',
  ),
}
