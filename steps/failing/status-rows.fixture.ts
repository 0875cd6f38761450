import { instead, lastText, swapped, text, twice, without, withoutEvery } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

const inTwoCalls = `
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICERECORDINGSTATUS is sent for Front Desk`

/** What `status-steps.ts` looks at. */
export const statusRows: readonly Row[] = [
  {
    step: 'COUNT tells how many {element} there are',
    example: `
      When STATIONS is sent
      Then COUNT tells how many STATION there are`,
    wrong: [
      { reply: text('COUNT', '5'), says: 'COUNT must be "4", found "5"' },
      { reply: without('STATION'), says: 'COUNT must be "3", found "4"' },
      { reply: without('COUNT'), says: 'the reply must hold one COUNT' },
    ],
  },
  {
    step: 'there is at least {int} {element}',
    example: `
      When STATIONS is sent
      Then there is at least 4 STATION`,
    wrong: [{ reply: without('STATION'), says: 'there must be 4 STATION or more' }],
  },
  {
    step: 'there is/are {int} {element}',
    example: `
      When STATIONS is sent
      Then there are 4 STATION`,
    wrong: [{ reply: twice('STATION'), says: 'the number of STATION must be "4", found "5"' }],
  },
  {
    step: '{device} is listed once',
    example: `
      When DEVICELIST is sent
      Then Front Desk is listed once`,
    wrong: [
      { reply: twice('DEVICE'), says: 'the times Front Desk is listed must be "1", found "2"' },
    ],
  },
  {
    step: '{device} is not listed',
    example: `
      When DEVICESTATUS is sent for Front Desk
      Then Back Office is not listed`,
    wrong: [{ reply: text('DEVICEID', '4002'), says: 'Back Office must not be listed' }],
  },
  {
    step: '{device} as listed holds {string}',
    example: `
      When DEVICELIST is sent
      Then Front Desk as listed holds "DEVICEID STATION RECORDING"`,
    wrong: [{ reply: without('STATION'), says: 'Front Desk as listed must hold STATION' }],
  },
  {
    step: '{device} as listed holds {int} {element}',
    example: `
      When DEVICELIST is sent
      Then Front Desk as listed holds 1 RECORDING`,
    wrong: [
      {
        reply: twice('RECORDING'),
        says: 'the RECORDING of Front Desk as listed must be "1", found "2"',
      },
    ],
  },
  {
    step: '{device} as listed shows',
    example: `
      When DEVICELIST is sent
      Then Front Desk as listed shows
        | SYS_USER | the SYS_USER of Front Desk    |
        | STATION  | the STATIONNAME of Front Desk |`,
    wrong: [
      {
        reply: text('STATION', 'BACK-PC'),
        says: 'STATION of Front Desk as listed must be "FRONT-PC", found "BACK-PC"',
      },
      { reply: text('DEVICEID', '4999'), says: 'Front Desk must be listed' },
    ],
  },
  {
    step: 'the devices found are {string}',
    example: `
      When DEVICESTATUS is sent for Front Desk
      Then the devices found are "Front Desk"`,
    wrong: [
      {
        reply: text('DEVICEID', '4002'),
        says: 'DEVICEID of Front Desk must be "4001", found "4002"',
      },
    ],
  },
  {
    step: 'the calls found are {string}',
    example: `${inTwoCalls}
      Then the calls found are "1, 2"`,
    wrong: [
      {
        reply: swapped('RECORDING'),
        says: 'CALLINSTANCE of the calls must be "1, 2", found "2, 1"',
      },
    ],
  },
  {
    step: 'the calls up are {string}',
    example: `${inTwoCalls}
      Then the calls up are "1, 2"`,
    wrong: [
      {
        reply: text('STOPTIME', '2/2/2026 10:00:00 AM'),
        says: 'CALLINSTANCE of the calls up must be "1, 2", found "2"',
      },
      {
        reply: swapped('RECORDING'),
        says: 'CALLINSTANCE of the calls up must be "1, 2", found "2, 1"',
      },
    ],
  },
  {
    step: 'the calls up in any order are {string}',
    example: `${inTwoCalls}
      Then the calls up in any order are "1, 2"`,
    wrong: [
      {
        reply: without('RECORDING'),
        says: 'CALLINSTANCE of the calls up must be "1, 2", found "2"',
      },
    ],
  },
  {
    step: 'the {element} of every call up matches {string}',
    example: `${inTwoCalls}
      Then the STATUS of every call up matches "recording|recordpaused"`,
    wrong: [
      {
        reply: lastText('STATUS', 'notrecording'),
        says: 'STATUS must match recording|recordpaused, found "notrecording"',
      },
    ],
  },
  {
    step: 'the channel of {device} shows',
    example: `
      Given Warehouse is in a call
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Warehouse |`,
    wrong: [
      {
        reply: instead('<RECORDINGDEVICE>4008<', '<RECORDINGDEVICE>4009<'),
        says: 'a channel must be that of Warehouse',
      },
      {
        reply: instead('>A4008<', '>A4009<'),
        says: 'RECORDINGDEVICEALIAS of the channel of Warehouse must be "A4008", found "A4009"',
      },
    ],
  },
  {
    step: 'the {element} of every {element} matches {string}',
    example: `
      When CHANNELS is sent
      Then the STATE of every CHANNEL matches "[A-Za-z][A-Za-z ]+"`,
    wrong: [
      {
        reply: lastText('STATE', ''),
        says: 'STATE of CHANNEL must match [A-Za-z][A-Za-z ]+, found ""',
      },
      { reply: withoutEvery('CHANNEL'), says: 'the reply must hold CHANNEL' },
    ],
  },
  {
    step: 'every {element} with {element} {string} has {element} {string}',
    example: `
      When STATIONS is sent
      Then every STATION with DEVICEID "4001" has STATIONNAME "FRONT-PC"`,
    wrong: [
      {
        reply: lastText('DEVICEID', '4001'),
        says: 'STATIONNAME of STATION with DEVICEID 4001 must be "FRONT-PC", found "JAMMED-PC"',
      },
    ],
  },
  {
    step: 'both times of every CHANNEL are the same moment',
    example: `
      When CHANNELS is sent
      Then both times of every CHANNEL are the same moment`,
    wrong: [
      {
        reply: lastText('LASTSTATECHANGE', '2/2/2026 9:10:02 AM'),
        says: '2/2/2026 9:10:02 AM must be 1770041400 in some zone',
      },
      { reply: withoutEvery('CHANNEL'), says: 'the reply must hold CHANNEL' },
    ],
  },
  {
    step: 'station {string} is mapped to {device}',
    example: `
      When STATIONS is sent
      Then station "FRONT-PC" is mapped to Front Desk`,
    wrong: [
      {
        reply: text('DEVICEID', '4002'),
        says: 'DEVICEID of station FRONT-PC must be "4001", found "4002"',
      },
      {
        reply: twice('STATION'),
        says: 'DEVICEID of station FRONT-PC must be "4001", found "4001, 4001"',
      },
      { reply: without('STATION'), says: 'DEVICEID of station FRONT-PC must be "4001", found ""' },
    ],
  },
  {
    step: 'the terms include {string}',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the terms include "user1, user10"`,
    wrong: [
      {
        reply: instead('>user10<', '>user11<'),
        says: 'the terms must include user10, found agent,ani,callcopygroup,devicealias,deviceid,dnis,gate,group,user1,user2,user11',
      },
    ],
  },
  {
    step: 'the terms are in order of their names',
    example: `
      When FETCHTERMINOLOGY is sent
      Then the terms are in order of their names`,
    wrong: [
      {
        reply: swapped('TERMINOLOGY'),
        says: 'the terms must be agent, ani, callcopygroup, devicealias, deviceid, dnis, gate, group, user1, user2, user10',
      },
    ],
  },
]
