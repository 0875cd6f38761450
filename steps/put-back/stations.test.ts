import { expect, test } from 'vitest'
import { Reply } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { StationsPutBack } from './stations.ts'

type Mapping = readonly [station: string, deviceId: string]

/**
 * A target that stores mappings as IMPORTWORKSTATION says: both columns stay unique. It fails to
 * store that of the station JAMMED.
 */
function target(stored: readonly Mapping[]) {
  let mappings = stored
  const sent: string[] = []
  const ask = async (command: string, parameters: readonly Sent[]) => {
    if (command === 'IMPORTWORKSTATION') {
      const [[, deviceId = ''] = [], [, station = ''] = []] = parameters
      if (station === 'JAMMED') return new Reply('<RESULT><RESULTCODE>23</RESULTCODE></RESULT>')
      const others = mappings.filter(([name, id]) => name !== station && id !== deviceId)
      mappings = [...others, [station, deviceId]]
      sent.push(`${station}=${deviceId}`)
    }
    const stations = mappings.map(
      ([name, id]) =>
        `<STATION><STATIONNAME>${name}</STATIONNAME><DEVICEID>${id}</DEVICEID></STATION>`,
    )
    return new Reply(`<RESULT>${stations.join('')}</RESULT>`)
  }
  return { ask, sent, stored: () => mappings.map((mapping) => mapping.join('=')).toSorted() }
}

test.each<[string, readonly Mapping[], readonly Mapping[], readonly string[]]>([
  ['nothing', [['A', '1']], [['A', '1']], []],
  ['a station at another device', [['A', '1']], [['A', '2']], ['A=1']],
  ['a device with another station', [['A', '1']], [['X', '1']], ['A=1']],
  [
    'two that changed places',
    [
      ['A', '1'],
      ['B', '2'],
    ],
    [
      ['A', '2'],
      ['B', '1'],
    ],
    ['A=1', 'B=2'],
  ],
  [
    'a station that nobody knew at a device without one',
    [['A', '1']],
    [['X', '9']],
    ['A=1', 'X=1', 'A=1'],
  ],
  [
    'the same, by a station that was moved anyway',
    [
      ['A', '1'],
      ['B', '2'],
    ],
    [
      ['X', '9'],
      ['B', '3'],
    ],
    ['B=2', 'B=2', 'X=2', 'B=2'],
  ],
  [
    'the same, where not every station can be mapped',
    [
      ['JAMMED', '1'],
      ['B', '2'],
    ],
    [['X', '9']],
    ['B=2', 'X=2', 'B=2'],
  ],
  [
    'two of them',
    [['A', '1']],
    [
      ['X', '8'],
      ['Y', '9'],
    ],
    ['A=1', 'X=1', 'Y=1', 'A=1'],
  ],
])('maps as they were: %s', async (_, before, imported, expected) => {
  const { ask, sent, stored } = target(before)
  const had = stored()
  const back = new StationsPutBack()
  for (const [station, deviceId] of imported) {
    const parameters: readonly Sent[] = [
      ['DEVICEID', deviceId],
      ['STATIONNAME', station],
    ]
    await back.before('IMPORTWORKSTATION', parameters, ask)
    await ask('IMPORTWORKSTATION', parameters)
  }
  sent.length = 0
  await back.run(ask)
  expect(sent).toEqual(expected)
  expect(stored()).toEqual(had)
})

test('asks nothing where no station was imported', async () => {
  const { ask, sent } = target([['A', '1']])
  const back = new StationsPutBack()
  await back.before('CALLSTART', [['STATIONNAME', 'A']], async () => {
    throw new Error('nothing to ask')
  })
  await back.run(ask)
  expect(sent).toEqual([])
})

test('a station stays where there is no other that it could be put in the place of', async () => {
  const { ask, sent } = target([])
  const back = new StationsPutBack()
  await back.before('IMPORTWORKSTATION', [], ask)
  await ask('IMPORTWORKSTATION', [
    ['DEVICEID', '9'],
    ['STATIONNAME', 'X'],
  ])
  sent.length = 0
  await back.run(ask)
  expect(sent).toEqual([])
})
