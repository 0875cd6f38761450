import { instead, text } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `wire-steps.ts` looks at. */
export const wireRows: readonly Row[] = [
  {
    step: 'each is answered in order',
    example: `
      When TEST is sent 3 times in one piece
      Then each is answered in order`,
    wrong: [
      {
        reply: instead('<REQUESTID>2</REQUESTID>', '<REQUESTID>3</REQUESTID>'),
        says: 'REQUESTID must be "2", found "3"',
      },
      {
        reply: text('RESULTTYPE', 'API_ERROR_UNKNOWN'),
        says: 'RESULTTYPE must be "API_OK", found "API_ERROR_UNKNOWN"',
      },
    ],
  },
  {
    step: 'the next reply is for REQUESTID {string}',
    example: `
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\\r\\n<REQUEST><TYPE>TEST</TYPE><REQUESTID>2</REQUESTID></REQUEST>\\r\\n" are sent
      Then the next reply is for REQUESTID "2"`,
    wrong: [
      {
        reply: instead('<REQUESTID>2</REQUESTID>', '<REQUESTID>3</REQUESTID>'),
        says: 'REQUESTID must be "2", found "3"',
      },
    ],
  },
  {
    step: 'the reply ends in CRLF',
    example: `
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\\r\\n" are sent
      Then the reply ends in CRLF`,
    wrong: [{ reply: instead('\r\n', '\n'), says: 'the reply must end in CRLF' }],
  },
  {
    step: 'the connection answers TEST',
    example: `
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\\r\\n" are sent
      Then the connection answers TEST`,
    wrong: [
      { reply: text('RESULTMSG', 'hello'), says: 'RESULTMSG must be "API_OK", found "hello"' },
    ],
  },
  {
    step: 'all went over one connection',
    example: `
      When TEST is sent
      And TEST is sent
      Then all went over one connection`,
    wrong: [{ closesAfterReply: true, says: 'the connections made must be "1", found "2"' }],
  },
  {
    step: 'each client receives its own reply',
    example: `
      When 3 clients are connected
      Then each client receives its own reply`,
    wrong: [
      {
        reply: instead('<REQUESTID>1</REQUESTID>', '<REQUESTID>2</REQUESTID>'),
        says: 'REQUESTID of client 1 must be "1", found "2"',
      },
    ],
  },
]
