import { refused, text, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `station-steps.ts` looks at. */
export const stationRows: readonly Row[] = [
  {
    step: 'the station {string} has been mapped to {device}',
    example: 'Given the station "Desk" has been mapped to Night Line',
    wrong: [{ reply: refused, says: 'IMPORTWORKSTATION was refused' }],
  },
  {
    step: 'what has changed in the list of stations is',
    example: `
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Lobby with
        | STATIONNAME | the STATIONNAME of Back Office |
        | LOCATIONID  | 1                              |
      Then what has changed in the list of stations is
        | the STATIONNAME of Back Office | the DEVICEID of Lobby |`,
    wrong: [
      {
        reply: text('DEVICEID', '4003'),
        says: 'what has changed must be "BACK-PC = 4003", found "BACK-PC = 4003, FRONT-PC = 4003"',
      },
      {
        reply: without('STATION'),
        says: 'what has changed must be "BACK-PC = 4003", found "BACK-PC = 4003, FRONT-PC = "',
      },
    ],
  },
  {
    step: 'nothing has changed in the list of stations',
    example: `
      Given the list of stations is noted
      Then nothing has changed in the list of stations`,
    wrong: [
      {
        reply: text('STATIONNAME', 'FRONT-PC-2'),
        says: 'what has changed must be "", found "FRONT-PC = , FRONT-PC-2 = 4001"',
      },
    ],
  },
  {
    step: 'the last stations listed are {string}',
    example: `
      When STATIONS is sent
      Then the last stations listed are "BACK-PC, NIGHT-PC, JAMMED-PC"`,
    wrong: [
      {
        reply: (reply) => reply.replace('NIGHT-PC', 'BACK-PC'),
        says: 'the last stations must be "BACK-PC, NIGHT-PC, JAMMED-PC", found "BACK-PC, BACK-PC, JAMMED-PC"',
      },
    ],
  },
]
