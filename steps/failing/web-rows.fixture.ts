import { after, header } from './media-edits.fixture.ts'
import { overHttp, type Row } from './row.fixture.ts'

const requested = 'When GET "/webAPI.aspx?type=test&requestid=7" is requested'

/** What `web-steps.ts` looks at. */
export const webRows: readonly Row[] = overHttp([
  {
    step: 'the HTTP status is {int}',
    example: `
      ${requested}
      Then the HTTP status is 200`,
    wrong: [
      {
        answer: (answer) => ({ ...answer, status: 500 }),
        says: 'the HTTP status must be "200", found "500"',
      },
    ],
  },
  {
    step: 'the content type is {string}',
    example: `
      ${requested}
      Then the content type is "text/xml"`,
    wrong: [
      {
        answer: header('content-type', 'text/html'),
        says: 'the content type must be "text/xml", found "text/html"',
      },
    ],
  },
  {
    step: 'the body has no XML declaration',
    example: `
      ${requested}
      Then the body has no XML declaration`,
    wrong: [
      {
        answer: after('<?xml version="1.0"?>'),
        says: 'the body must match \\s*<RESULT>[^]*, found "<?xml version="1.0"?><RESULT>',
      },
    ],
  },
])
