import { expect, test } from 'vitest'
import { ask, worldOf } from '../world.fixture.ts'

test('every stored station is listed, and counted', () => {
  expect(ask(worldOf(), 'stations', {})).toEqual({
    ok: true,
    message: 'ok',
    words: {},
    body: {
      COUNT: '2',
      STATIONS: {
        STATION: [
          { STATIONNAME: 'PC-4001', DEVICEID: '4001' },
          { STATIONNAME: 'PC-4002', DEVICEID: '4002' },
        ],
      },
    },
  })
})

test('a system without stations lists none', () => {
  expect(ask(worldOf({ stations: [] }), 'stations', {})).toMatchObject({
    body: { COUNT: '0', STATIONS: { STATION: [] } },
  })
})
