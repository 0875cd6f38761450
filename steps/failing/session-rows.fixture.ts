import { refused, text, twice, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `session-steps.ts` looks at. */
export const sessionRows: readonly Row[] = [
  {
    step: 'session {string} of {device} is open',
    example: 'Given session "a" of Back Office is open',
    wrong: [{ reply: refused, says: 'CHATSTART was refused' }],
  },
  {
    step: 'session {string} of {device} is open with',
    example: `
      Given session "a" of Back Office is open with
        | GROUP | 53 |`,
    wrong: [{ reply: refused, says: 'CHATSTART was refused' }],
  },
  {
    step: 'session {string} has ended',
    example: `
      Given session "a" of Back Office is open
      And session "a" has ended`,
    wrong: [{ reply: refused, says: 'CHATSTOP was refused' }],
  },
  {
    step: '{device} shows {int} session(s)',
    example: `
      Given session "a" of Back Office is open
      Then Back Office shows 1 session`,
    wrong: [
      {
        reply: without('RECORDING'),
        says: 'the sessions open at Back Office must be "1", found "0"',
      },
    ],
  },
  {
    step: '{device} shows session {string}',
    example: `
      Given session "a" of Back Office is open
      Then Back Office shows session "a"`,
    wrong: [
      { reply: text('SESSIONID', 'b'), says: 'session "a" must be open at Back Office; open: "b"' },
      {
        reply: twice('RECORDING'),
        says: 'session "a" must be open at Back Office once; open: "a", "a"',
      },
    ],
  },
  {
    step: '{device} shows no session {string}',
    example: `
      Given session "a" of Back Office is open
      Then Back Office shows no session "b"`,
    wrong: [{ reply: text('SESSIONID', 'b'), says: 'Back Office must not show session "b"' }],
  },
  {
    step: 'session {string} of {device} shows',
    example: `
      Given session "a" of Back Office is open
      Then session "a" of Back Office shows
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |`,
    wrong: [
      {
        reply: text('STATUS', 'recordpaused'),
        says: 'STATUS of session "a" of Back Office must be "recording", found "recordpaused"',
      },
    ],
  },
  {
    step: 'session {string} of {device}, where it shows, has',
    example: `
      Given session "a" of Back Office is open with
        | GROUP | 53 |
      Then session "a" of Back Office, where it shows, has
        | GROUP | 53 |`,
    wrong: [
      {
        reply: text('GROUP', '54'),
        says: 'session "a" of Back Office must be "GROUP: 53", found "GROUP: 54"',
      },
    ],
  },
  {
    step: 'session {string} of {device}, where it shows, does not have',
    example: `
      Given session "a" of Back Office is open
      Then session "a" of Back Office, where it shows, does not have
        | GROUP | 53 |`,
    wrong: [{ reply: text('GROUP', '53'), says: 'session "a" must not have GROUP 53' }],
  },
  {
    step: 'the sessions of {device} are as noted',
    example: `
      Given session "a" of Back Office is open
      And the sessions of Back Office are noted
      Then the sessions of Back Office are as noted`,
    wrong: [
      { reply: text('SESSIONID', 'b'), says: 'the sessions of Back Office must be "a", found "b"' },
    ],
  },
  {
    step: 'the sessions of {device} are as noted without {string}',
    example: `
      Given session "a" of Back Office is open
      And session "b" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTOP is sent with
        | SESSIONID | a |
      Then the sessions of Back Office are as noted without "a"`,
    wrong: [
      { reply: without('RECORDING'), says: 'the sessions of Back Office must be "b", found ""' },
    ],
  },
  {
    step: 'the sessions of {device} without {string} are as noted',
    example: `
      Given session "a" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTART is sent with
        | SESSIONID | b                          |
        | AGENTID   | the AGENTID of Back Office |
      Then the sessions of Back Office without "b" are as noted`,
    wrong: [
      { reply: text('SESSIONID', 'c'), says: 'the sessions of Back Office must be "a", found "c"' },
    ],
  },
  {
    step: 'the sessions of {device} have {element}',
    example: `
      Given session "a" of Back Office is open
      Then the sessions of Back Office have STATUS
        | a | recording |`,
    wrong: [
      {
        reply: text('STATUS', 'recordpaused'),
        says: 'STATUS of the sessions of Back Office must be "a: recording", found "a: recordpaused"',
      },
      {
        reply: twice('RECORDING'),
        says: 'STATUS of the sessions of Back Office must be "a: recording", found "a: recording, a: recording"',
      },
    ],
  },
]
