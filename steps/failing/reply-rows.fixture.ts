import { alsoAtTheEnd, instead, renamed, text, twice, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `reply-steps.ts` looks at. */
export const replyRows: readonly Row[] = [
  {
    step: 'it is accepted',
    example: `
      When TEST is sent
      Then it is accepted`,
    wrong: [
      {
        reply: text('RESULTTYPE', 'API_ERROR_UNKNOWN'),
        says: 'RESULTTYPE must be "API_OK", found "API_ERROR_UNKNOWN"',
      },
      { reply: text('RESULTCODE', '4'), says: 'RESULTCODE must be "20", found "4"' },
    ],
  },
  {
    step: 'it is accepted with {string}',
    example: `
      When TEST is sent
      Then it is accepted with "API_OK"`,
    wrong: [
      { reply: text('RESULTCODE', '4'), says: 'RESULTCODE must be "20", found "4"' },
      { reply: text('RESULTMSG', 'hello'), says: 'RESULTMSG must be "API_OK", found "hello"' },
    ],
  },
  {
    step: 'it is accepted and sent to the cores',
    example: `
      When CALLSTART is sent for Front Desk
      Then it is accepted and sent to the cores`,
    wrong: [
      { reply: text('RESULTCODE', '4'), says: 'RESULTCODE must be "20", found "4"' },
      {
        reply: text('RESULTMSG', 'CALLSTART sent to all of the following cores: '),
        says: 'RESULTMSG must match CALLSTART sent to all of the following cores: \\d+(\\D+\\d+)*, found "CALLSTART sent to all of the following cores: "',
      },
    ],
  },
  {
    step: 'the cores it was sent to include the core of {device}',
    example: `
      When CALLSTART is sent for Front Desk
      Then the cores it was sent to include the core of Front Desk`,
    wrong: [
      {
        reply: text('RESULTMSG', 'CALLSTART sent to all of the following cores: 11, 2'),
        says: 'the cores must include 1, found 11,2',
      },
    ],
  },
  {
    step: 'it is refused with {int} {label}',
    example: `
      When DEVICESTATUS is sent
      Then it is refused with 8 API_DEVICE_INVALID`,
    wrong: [
      { reply: text('RESULTCODE', '5'), says: 'RESULTCODE must be "8", found "5"' },
      {
        reply: text('RESULTTYPE', 'API_ERROR_UNKNOWN'),
        says: 'RESULTTYPE must match API_DEVICE_INVALID|ERROR, found "API_ERROR_UNKNOWN"',
      },
    ],
  },
  {
    step: 'it is refused',
    example: `
      When DEVICESTATUS is sent
      Then it is refused`,
    wrong: [
      { reply: text('RESULTCODE', '20'), says: 'RESULTCODE must match (?!20$)\\d+, found "20"' },
      {
        reply: text('RESULTTYPE', 'API_OK'),
        says: 'RESULTTYPE must match ERROR|(?!API_OK$)API_[A-Z_]+, found "API_OK"',
      },
    ],
  },
  {
    step: 'it is accepted or refused',
    example: `
      When DEVICESTATUS is sent
      Then it is accepted or refused`,
    wrong: [
      { reply: text('RESULTCODE', 'eight'), says: 'RESULTCODE must match \\d+, found "eight"' },
    ],
  },
  {
    step: '{element} is {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then REQUESTTYPE is "FETCHTERMINOLOGY"`,
    wrong: [
      {
        reply: text('REQUESTTYPE', 'STATIONS'),
        says: 'REQUESTTYPE must be "FETCHTERMINOLOGY", found "STATIONS"',
      },
      {
        reply: without('REQUESTTYPE'),
        says: 'RESULT must hold REQUESTTYPE, found REQUESTID, COUNT, SETTINGS',
      },
      {
        reply: twice('REQUESTTYPE'),
        says: 'RESULT must hold one REQUESTTYPE, found REQUESTTYPE, REQUESTTYPE, REQUESTID, COUNT, SETTINGS',
      },
    ],
  },
  {
    step: 'where it is accepted, {element} is {string}',
    example: `
      When TEST is sent
      Then where it is accepted, RESULTMSG is "API_OK"`,
    wrong: [
      { reply: text('RESULTMSG', 'hello'), says: 'RESULTMSG must be "API_OK", found "hello"' },
    ],
  },
  {
    step: '{element} echoes the request',
    example: `
      When TEST is sent
      Then REQUESTID echoes the request`,
    wrong: [{ reply: text('REQUESTID', '7'), says: 'REQUESTID must be "1", found "7"' }],
  },
  {
    step: '{element} matches {string}',
    example: `
      When SYSTEMSTATUS is sent
      Then SYSTEMRAMFREE matches "\\d+"`,
    wrong: [
      {
        reply: text('SYSTEMRAMFREE', '1702MB'),
        says: 'SYSTEMRAMFREE must match \\d+, found "1702MB"',
      },
    ],
  },
  {
    step: '{element} does not match {string}',
    example: `
      When SYSTEMSTATUS is sent
      Then SYSTEMRAMFREE does not match "0|"`,
    wrong: [{ reply: text('SYSTEMRAMFREE', '0'), says: 'SYSTEMRAMFREE must not be "0"' }],
  },
  {
    step: 'the reply holds',
    example: `
      When TEST is sent
      Then the reply holds
        | REQUESTTYPE | TEST |
        | RESULTCODE  | 20   |`,
    wrong: [{ reply: text('RESULTCODE', '4'), says: 'RESULTCODE must be "20", found "4"' }],
  },
  {
    step: 'the reply holds no {element}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the reply holds no RESULTTYPE`,
    wrong: [
      {
        reply: alsoAtTheEnd('<RESULTTYPE>API_OK</RESULTTYPE>'),
        says: 'the reply must hold no RESULTTYPE',
      },
    ],
  },
  {
    step: 'the elements of the reply are {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the elements of the reply are "REQUESTTYPE REQUESTID COUNT SETTINGS"`,
    wrong: [
      {
        reply: without('COUNT'),
        says: 'the elements of the reply must be "REQUESTTYPE REQUESTID COUNT SETTINGS", found "REQUESTTYPE REQUESTID SETTINGS"',
      },
    ],
  },
  {
    step: 'the elements of the reply match {string}',
    example: `
      When TEST is sent
      Then the elements of the reply match "REQUESTTYPE( \\w+)+ RESULTMSG"`,
    wrong: [
      {
        reply: without('RESULTMSG'),
        says: 'the elements of the reply must match REQUESTTYPE( \\w+)+ RESULTMSG, found "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE"',
      },
    ],
  },
  {
    step: 'the elements of {element} are {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the elements of TERMINOLOGY are "NAME VALUE"`,
    wrong: [
      {
        reply: without('VALUE'),
        says: 'the elements of TERMINOLOGY must be "NAME VALUE", found "NAME"',
      },
      { reply: renamed('TERMINOLOGY', 'TERM'), says: 'the reply must hold TERMINOLOGY' },
    ],
  },
  {
    step: 'the elements of every {element} are {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the elements of every TERMINOLOGY are "NAME VALUE"`,
    wrong: [
      {
        reply: instead('<NAME>user2</NAME>', ''),
        says: 'the elements of TERMINOLOGY must be "NAME VALUE", found "VALUE"',
      },
    ],
  },
  {
    step: 'every {element} holds {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then every TERMINOLOGY holds "NAME VALUE"`,
    wrong: [
      { reply: instead('<NAME>user2</NAME>', ''), says: 'TERMINOLOGY must hold NAME' },
      { reply: renamed('TERMINOLOGY', 'TERM'), says: 'the reply must hold TERMINOLOGY' },
    ],
  },
  {
    step: 'every {element} holds {int} {element}',
    example: `
      When STATIONS is sent
      Then every STATION holds 1 DEVICEID`,
    wrong: [
      { reply: twice('DEVICEID'), says: 'the DEVICEID right in STATION must be "1", found "2"' },
      { reply: renamed('STATION', 'PLACE'), says: 'the reply must hold STATION' },
    ],
  },
  {
    step: '{element} is the first element of {element}',
    example: `
      When TEST is sent
      Then REQUESTTYPE is the first element of RESULT`,
    wrong: [
      {
        reply: without('REQUESTTYPE'),
        says: 'the first element of RESULT must be "REQUESTTYPE", found "REQUESTID"',
      },
    ],
  },
  {
    step: '{element} stands before {element}',
    example: `
      When TEST is sent
      Then REQUESTTYPE stands before REQUESTID`,
    wrong: [
      {
        reply: instead(
          '<REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>1</REQUESTID>',
          '<REQUESTID>1</REQUESTID><REQUESTTYPE>TEST</REQUESTTYPE>',
        ),
        says: 'REQUESTTYPE must stand before REQUESTID',
      },
      { reply: without('REQUESTTYPE'), says: 'the reply must hold REQUESTTYPE' },
    ],
  },
  {
    step: 'RESULTTYPE and RESULTCODE go together as in the table',
    example: `
      When DEVICESTATUS is sent
      Then RESULTTYPE and RESULTCODE go together as in the table
        | 7  | API_DEVICE_NOT_IN_CALL |
        | 8  | API_DEVICE_INVALID     |
        | 20 | API_OK                 |`,
    wrong: [
      { reply: text('RESULTCODE', '7'), says: 'API_DEVICE_INVALID must not go with 7' },
      { reply: text('RESULTTYPE', 'API_OTHER'), says: 'API_OTHER must not go with 8' },
    ],
  },
]
