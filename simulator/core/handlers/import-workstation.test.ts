import { describe, expect, test } from 'vitest'
import { accept, refuseWith } from '../outcome.ts'
import { ask, everything, shown, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

function importInto(world: World, STATIONNAME: string, DEVICEID: string, LOCATIONID?: string) {
  return ask(world, 'importWorkstation', { STATIONNAME, DEVICEID, LOCATIONID })
}

/** What STATIONS lists: `PC-4001=4001`. */
function stationsIn(world: World): readonly string[] {
  const outcome = ask(world, 'stations', {})
  const listed = outcome.ok ? outcome.body.STATIONS.STATION : []
  return listed.map(({ STATIONNAME, DEVICEID }) => `${STATIONNAME}=${DEVICEID}`)
}

describe('a mapping', () => {
  test.each([
    [
      'of a new station and a device without one',
      'PC-9',
      '4003',
      ['PC-4001=4001', 'PC-4002=4002', 'PC-9=4003'],
    ],
    ['of a known station to another device', 'PC-4001', '4003', ['PC-4002=4002', 'PC-4001=4003']],
    ['of a device to another station', 'PC-9', '4001', ['PC-4002=4002', 'PC-9=4001']],
    ['of a station and a device that have others', 'PC-4001', '4002', ['PC-4001=4002']],
    ['that is there', 'PC-4001', '4001', ['PC-4002=4002', 'PC-4001=4001']],
    ['of a device nobody knew', 'PC-9', '4999', ['PC-4001=4001', 'PC-4002=4002', 'PC-9=4999']],
    [
      'of a station in another case',
      'pc-4001',
      '4003',
      ['PC-4001=4001', 'PC-4002=4002', 'pc-4001=4003'],
    ],
  ])('%s', (_, station, deviceId, left) => {
    const world = worldOf()
    expect(importInto(world, station, deviceId)).toEqual(
      accept('ok', { STATIONNAME: station, DEVICEID: deviceId }),
    )
    expect(stationsIn(world)).toEqual(left)
    expect(shown(world, deviceId).STATION).toBe(station)
    ask(world, 'callStart', { STATIONNAME: station })
    expect(shown(world, deviceId).STARTTIME).not.toBe('')
  })

  test('unmaps the device and the station it takes apart', () => {
    const world = worldOf()
    importInto(world, 'PC-4001', '4002')
    expect(shown(world, '4001').STATION).toBe('')
    expect(ask(world, 'callStart', { STATIONNAME: 'PC-4002' })).toMatchObject({ ok: false })
  })

  test('is in force instead of what a call said', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4003', STATIONNAME: 'PC-4001' })
    importInto(world, 'PC-4001', '4001')
    expect([shown(world, '4001').STATION, shown(world, '4003').STATION]).toEqual(['PC-4001', ''])
  })

  test('keeps the place that was sent with it', () => {
    const world = worldOf()
    importInto(world, 'PC-4001', '4001', '007')
    expect(world.stations.storedFor('PC-4001')?.locationId).toBe('007')
    importInto(world, 'PC-4001', '4001')
    expect(world.stations.storedFor('PC-4001')?.locationId).toBe('')
  })
})

describe('where storing fails, nothing changes and the stored device is told', () => {
  const broken = () =>
    worldOf({ server: { ...worldOf().server, failingStations: ['PC-4001', 'PC-9'] } })

  test.each([
    ['the earlier one of the station', 'PC-4001', '4003', '4001'],
    ['the earlier one, not that of the device', 'PC-4001', '4002', '4001'],
    ['none, where the station had none', 'PC-9', '4001', ''],
    ['none, for a device nobody knew', 'PC-9', '4999', ''],
  ])('%s', (_, station, deviceId, stored) => {
    const world = broken()
    const before = everything(world)
    expect(importInto(world, station, deviceId)).toEqual(
      refuseWith('stationNotStored', { STATIONNAME: station, DEVICEID: stored }),
    )
    expect(everything(world)).toEqual(before)
  })

  test('not the one that a call said', () => {
    const world = broken()
    ask(world, 'callStart', { DEVICEID: '4003', STATIONNAME: 'PC-4001' })
    expect(importInto(world, 'PC-4001', '4002')).toMatchObject({ body: { DEVICEID: '4001' } })
  })

  test('and another station is stored', () => {
    const world = broken()
    importInto(world, 'PC-4002', '4001')
    expect(stationsIn(world)).toEqual(['PC-4002=4001'])
  })
})
