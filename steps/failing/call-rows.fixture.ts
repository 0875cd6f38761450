import { alsoAtTheEnd, refused, text, twice, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `call-steps.ts` and `blackout-steps.ts` look at. */
export const callRows: readonly Row[] = [
  {
    step: '{device} is idle',
    example: 'Given Front Desk is idle',
    wrong: [
      {
        reply: alsoAtTheEnd('<RECORDING><CALLINSTANCE>1</CALLINSTANCE></RECORDING>'),
        says: 'the calls up on Front Desk must be "0", found "1"',
      },
    ],
  },
  {
    step: '{device} shows {int} call(s)',
    example: `
      When CALLSTART is sent for Lobby
      Then Lobby shows 1 call`,
    wrong: [{ reply: without('RECORDING'), says: 'the calls up on Lobby must be "1", found "0"' }],
  },
  {
    step: '{device} shows no call {string}',
    example: `
      Given Front Desk is in call "1"
      Then Front Desk shows no call "2"`,
    wrong: [{ reply: text('CALLINSTANCE', '2'), says: 'Front Desk must not be in call "2"' }],
  },
  {
    step: '{device} shows call {string}',
    example: `
      Given Front Desk is in call "1"
      Then Front Desk shows call "1"`,
    wrong: [
      { reply: text('CALLINSTANCE', '2'), says: 'Front Desk must be in call "1"; up: "2"' },
      { reply: twice('RECORDING'), says: 'Front Desk must have one call "1"; up: "1", "1"' },
    ],
  },
  {
    step: '{device} shows',
    example: `
      Given Front Desk is in a call
      Then Front Desk shows
        | ISRECORDING | Y     |
        | DEVICEALIAS | A4001 |`,
    wrong: [
      {
        reply: text('DEVICEALIAS', 'A4002'),
        says: 'DEVICEALIAS of Front Desk must be "A4001", found "A4002"',
      },
      {
        reply: without('ISRECORDING'),
        says: 'DEVICE must hold ISRECORDING, found DEVICEID, DEVICEALIAS, ',
      },
    ],
  },
  {
    step: 'the calls on {device} have {element}',
    example: `
      Given Lobby is in call "1"
      Then the calls on Lobby have STATUS
        | 1 | notrecording |`,
    wrong: [
      {
        reply: text('STATUS', 'recording'),
        says: 'STATUS of the calls on Lobby must be "1: notrecording", found "1: recording"',
      },
      {
        reply: twice('RECORDING'),
        says: 'STATUS of the calls on Lobby must be "1: notrecording", found "1: notrecording, 1: notrecording"',
      },
    ],
  },
  {
    step: 'call {string} on {device} shows',
    example: `
      Given Lobby is in call "1"
      Then call "1" on Lobby shows
        | ISRECORDING | N            |
        | STATUS      | notrecording |`,
    wrong: [
      {
        reply: text('STATUS', 'recording'),
        says: 'STATUS of call "1" on Lobby must be "notrecording", found "recording"',
      },
      { reply: text('CALLINSTANCE', '2'), says: 'Lobby must be in call "1"; up: "2"' },
    ],
  },
  {
    step: '{element} of {device} matches {string}',
    example: `
      Given Front Desk is in a call
      Then FILENAME of Front Desk matches ".+{DEVICEALIAS}-\\d\\d-\\d\\d-\\d\\d.wav"`,
    wrong: [
      {
        reply: text('FILENAME', 'D:\\A4001-10-00.wav'),
        says: 'FILENAME of Front Desk must match .+A4001-\\d\\d-\\d\\d-\\d\\d.wav, found "D:\\A4001-10-00.wav"',
      },
    ],
  },
  {
    step: '{device} is in a call',
    example: 'Given Front Desk is in a call',
    wrong: [{ reply: refused, says: 'CALLSTART was refused' }],
  },
  {
    step: '{device} is in a call with',
    example: `
      Given Front Desk is in a call with
        | USER1 | whole |`,
    wrong: [{ reply: refused, says: 'CALLSTART was refused' }],
  },
  {
    step: '{device} is in call {string}',
    example: 'Given Front Desk is in call "1"',
    wrong: [{ reply: refused, says: 'CALLSTART was refused' }],
  },
  {
    step: '{device} is in call {string} with',
    example: `
      Given Front Desk is in call "1" with
        | GROUP | 2 |`,
    wrong: [{ reply: refused, says: 'CALLSTART was refused' }],
  },
  {
    step: 'the call on {device} has ended',
    example: `
      Given Front Desk is in a call
      And the call on Front Desk has ended`,
    wrong: [{ reply: refused, says: 'CALLSTOP was refused' }],
  },
  {
    step: 'call {string} on {device} has ended',
    example: `
      Given Front Desk is in call "1"
      And call "1" on Front Desk has ended`,
    wrong: [{ reply: refused, says: 'CALLSTOP was refused' }],
  },
  {
    step: 'a partial recording of {device} is running',
    example: `
      Given Front Desk is in a call
      And a partial recording of Front Desk is running`,
    wrong: [{ reply: refused, says: 'RECORDSTART was refused' }],
  },
  {
    step: 'call {string} on {device} is in a blackout',
    example: `
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout`,
    wrong: [{ reply: refused, says: 'BLACKOUTSTART was refused' }],
  },
  {
    step: 'the blackout of call {string} on {device} has ended',
    example: `
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended`,
    wrong: [{ reply: refused, says: 'BLACKOUTSTOP was refused' }],
  },
  {
    step: 'the agent at {device} is in a blackout',
    example: 'Given the agent at Front Desk is in a blackout',
    wrong: [{ reply: refused, says: 'AGENTBLACKOUTSTART was refused' }],
  },
  {
    step: 'the blackout of the agent at {device} has ended',
    example: `
      Given the agent at Front Desk is in a blackout
      And the blackout of the agent at Front Desk has ended`,
    wrong: [{ reply: refused, says: 'AGENTBLACKOUTSTOP was refused' }],
  },
]
