import { everyText, refused, text, twice, without, withoutEvery } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `recording-steps.ts` looks at. */
export const recordingRows: readonly Row[] = [
  {
    step: '{device} has {int} more recording(s)',
    example: `
      Given the recordings of Back Office are counted
      And Back Office is in a call
      When CALLSTOP is sent for Back Office
      Then Back Office has 1 more recording`,
    wrong: [
      {
        reply: without('SEARCHRESULT'),
        says: 'the new recordings of Back Office must be "1", found "0"',
      },
    ],
  },
  {
    step: '{device} has at least {int} more recording(s)',
    example: `
      Given the recordings of Back Office are counted
      And Back Office is in a call
      When CALLSTOP is sent for Back Office
      Then Back Office has at least 1 more recording`,
    wrong: [
      {
        reply: without('SEARCHRESULT'),
        says: 'the new recordings of Back Office must be 1 or more, found 0',
      },
    ],
  },
  {
    step: 'the last recording of {device} has',
    example: `
      Given Back Office is in a call with
        | ANI | 0012 |
      When CALLSTOP is sent for Back Office
      Then the last recording of Back Office has
        | ANI | 0012 |`,
    wrong: [
      {
        reply: text('ANI', '12'),
        says: 'ANI of the last recording of Back Office must be "0012", found "12"',
      },
      { reply: withoutEvery('SEARCHRESULT'), says: 'Back Office must have a recording' },
    ],
  },
  {
    step: 'the recording {device} has',
    example: `
      Then the recording Second Saturday has
        | DEVICEID | 4002 |
        | DURATION | 125  |`,
    wrong: [
      {
        reply: text('DURATION', '124'),
        says: 'DURATION of the recording Second Saturday must be "125", found "124"',
      },
      { reply: twice('SEARCHRESULT'), says: 'the reply must hold one SEARCHRESULT' },
    ],
  },
  {
    step: 'the recordings listed are {string}',
    example: `
      When CALLLIST is sent with
        | CALLCOUNT | 2 |
      Then the recordings listed are "Sunday, Fourth Saturday"`,
    wrong: [
      {
        reply: text('RECORDID', '40001'),
        says: 'RECORDID of Sunday, Fourth Saturday must be "40005, 40004", found "40001, 40004"',
      },
      {
        reply: withoutEvery('SEARCHRESULT'),
        says: 'RECORDID of Sunday, Fourth Saturday must be "40005, 40004", found ""',
      },
    ],
  },
  {
    step: 'the {element} of those listed are {string}',
    example: `
      When CALLLIST is sent with
        | CALLCOUNT | 3 |
      Then the CALLNUMBER of those listed are "1, 2, 3"`,
    wrong: [
      {
        reply: text('CALLNUMBER', '0'),
        says: 'CALLNUMBER of those listed must be "1, 2, 3", found "0, 2, 3"',
      },
    ],
  },
  {
    step: 'the {element} of those listed in any order are {string}',
    example: `
      When CALLLIST is sent with
        | CALLCOUNT | 3 |
      Then the CALLNUMBER of those listed in any order are "3, 2, 1"`,
    wrong: [
      {
        reply: text('CALLNUMBER', '3'),
        says: 'CALLNUMBER of those listed must be "1, 2, 3", found "2, 3, 3"',
      },
    ],
  },
  {
    step: 'the {element} of those listed never rises',
    example: `
      When CALLLIST is sent with
        | CALLCOUNT | 2 |
      Then the RECORDINGTIME of those listed never rises`,
    wrong: [
      {
        reply: text('RECORDINGTIME', '1700000000'),
        says: 'RECORDINGTIME of those listed must be "1768046400, 1700000000", found "1700000000, 1768046400"',
      },
    ],
  },
  {
    step: 'the newest {int} recording(s) of {device} is/are listed',
    example: `
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 2 |
      Then the newest 2 recordings of Back Office are listed`,
    wrong: [
      {
        reply: (reply) =>
          reply.includes('<RECORDID>40001<')
            ? reply
            : everyText('RECORDINGTIME', '1700000000')(reply, []),
        says: 'RECORDINGTIME of those listed must be "1770044400, 1768042800", found "1700000000, 1700000000"',
      },
      {
        reply: without('SEARCHRESULT'),
        says: 'RECORDINGTIME of those listed must be "1768042800, 1768039200", found "1768042800"',
      },
    ],
  },
  {
    step: 'the last recording of {device} is called {string}',
    example: 'Given the last recording of Back Office is called "Newest"',
    wrong: [{ reply: withoutEvery('SEARCHRESULT'), says: 'Back Office must have a recording' }],
  },
  {
    step: 'the recording {device} is given',
    example: `
      Given the recording Fourth Saturday is given
        | USER2 | twin (run) |`,
    wrong: [{ reply: refused, says: 'CALLUPDATE was refused' }],
  },
  {
    step: 'the recording listed is called {string}',
    example: `
      When CALLLIST is sent with
        | CALLCOUNT | 1 |
      Then the recording listed is called "Newest"`,
    wrong: [{ reply: twice('SEARCHRESULT'), says: 'the reply must hold one SEARCHRESULT' }],
  },
]
