import { text, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `documented-steps.ts` looks at. */
export const documentedRows: readonly Row[] = [
  {
    step: 'the reply is the documented {string}',
    example: `
      Given the world of the document
      When the documented request "54-EMAIL" is sent
      Then the reply is the documented "55-EMAIL"`,
    wrong: [
      { reply: text('RESULTMSG', 'sent'), says: 'RESULT > RESULTMSG' },
      { reply: without('RESULTMSG'), says: 'the elements of RESULT' },
    ],
  },
]
