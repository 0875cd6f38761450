import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Stations } from './stations.ts'

function mapped(stations: Stations) {
  return {
    devices: ['PC-1', 'PC-2', 'PC-3'].map((name) => stations.deviceAt(name)),
    stations: ['1', '2', '3'].map((id) => stations.stationOf(id)),
  }
}

const stored = [
  { name: 'PC-1', deviceId: '1', locationId: '7' },
  { name: 'PC-2', deviceId: '2', locationId: '' },
]

test.each([
  ['none', [], ['1', '2', undefined], ['PC-1', 'PC-2', '']],
  ['another station for a device', [['PC-3', '1']], [undefined, '2', '1'], ['PC-3', 'PC-2', '']],
  ['another device for a station', [['PC-1', '3']], ['3', '2', undefined], ['', 'PC-2', 'PC-1']],
  ['the station of another device', [['PC-1', '2']], ['2', undefined, undefined], ['', 'PC-1', '']],
  ['what is mapped already', [['PC-1', '1']], ['1', '2', undefined], ['PC-1', 'PC-2', '']],
  [
    'there and back',
    [
      ['PC-1', '3'],
      ['PC-1', '1'],
    ],
    ['1', '2', undefined],
    ['PC-1', 'PC-2', ''],
  ],
] as const)('after an override with %s', (_, overrides, devices, names) => {
  const stations = new Stations(stored)
  for (const [name, deviceId] of overrides) stations.override(name, deviceId)
  expect(mapped(stations)).toEqual({ devices, stations: names })
  expect([...stations.stored()]).toEqual(stored)
})

describe('what is stored', () => {
  test.each([
    ['a station that was not there', [['PC-3', '3']], ['PC-1=1', 'PC-2=2', 'PC-3=3']],
    ['a station at another device', [['PC-1', '3']], ['PC-2=2', 'PC-1=3']],
    ['another station at a device', [['PC-3', '1']], ['PC-2=2', 'PC-3=1']],
    ['the station of one device at another that has one', [['PC-1', '2']], ['PC-1=2']],
    ['what is stored already', [['PC-1', '1']], ['PC-2=2', 'PC-1=1']],
    [
      'two stations with their devices exchanged',
      [
        ['PC-1', '2'],
        ['PC-2', '1'],
      ],
      ['PC-1=2', 'PC-2=1'],
    ],
    [
      'a device that was freed before',
      [
        ['PC-1', '2'],
        ['PC-3', '1'],
        ['PC-1', '3'],
      ],
      ['PC-3=1', 'PC-1=3'],
    ],
  ] as const)('after %s', (_, mappings, left) => {
    const stations = new Stations(stored)
    for (const [name, deviceId] of mappings) stations.store({ name, deviceId, locationId: '' })
    const listed = Array.from(stations.stored(), ({ name, deviceId }) => `${name}=${deviceId}`)
    expect(listed).toEqual(left)
    expect(stations.storedCount()).toBe(left.length)
    for (const { name, deviceId } of stations.stored()) {
      expect(stations.storedFor(name)?.deviceId).toBe(deviceId)
      expect(stations.deviceAt(name)).toBe(deviceId)
      expect(stations.stationOf(deviceId)).toBe(name)
    }
  })

  test('keeps where the station stands, as it was told last', () => {
    const stations = new Stations(stored)
    stations.store({ name: 'PC-2', deviceId: '2', locationId: '0012' })
    stations.store({ name: 'PC-1', deviceId: '1', locationId: '' })
    const places = Array.from(stations.stored(), ({ name, locationId }) => `${name}/${locationId}`)
    expect(places).toEqual(['PC-2/0012', 'PC-1/'])
  })

  test('is in force although a call had it otherwise', () => {
    const stations = new Stations(stored)
    stations.override('PC-1', '3')
    stations.store({ name: 'PC-1', deviceId: '2', locationId: '' })
    expect(mapped(stations)).toEqual({
      devices: ['2', undefined, undefined],
      stations: ['', 'PC-1', ''],
    })
  })
})

describe('overrides', () => {
  test.each([
    ['none where look-ups go by what is stored', [], []],
    ['a station that is not stored', [['PC-3', '3']], ['PC-3=3']],
    ['a station at another device', [['PC-1', '3']], ['PC-1=3']],
    ['a station that took the device of a stored one', [['PC-3', '1']], ['PC-1=', 'PC-3=1']],
    [
      'a stored station of which the device was taken and left',
      [
        ['PC-3', '1'],
        ['PC-3', '3'],
      ],
      ['PC-1=', 'PC-3=3'],
    ],
  ] as const)('are %s', (_, mappings, told) => {
    const stations = new Stations(stored)
    for (const [name, deviceId] of mappings) stations.override(name, deviceId)
    const overrides = stations.overrides()
    expect(overrides.map(({ name, deviceId = '' }) => `${name}=${deviceId}`)).toEqual(told)
  })

  test('with what is stored make the same look-ups again, whatever came before', () => {
    const name = fc.constantFrom('PC-1', 'PC-2', 'PC-3')
    const mapping = fc.tuple(fc.boolean(), name, fc.constantFrom('1', '2', '3'))
    fc.assert(
      fc.property(fc.array(mapping), (mappings) => {
        const stations = new Stations(stored)
        for (const [isStored, one, deviceId] of mappings) {
          if (isStored) stations.store({ name: one, deviceId, locationId: '' })
          else stations.override(one, deviceId)
        }
        const again = new Stations([...stations.stored()], stations.overrides())
        expect(mapped(again)).toEqual(mapped(stations))
        expect([...again.stored()]).toEqual([...stations.stored()])
        expect(again.overrides()).toEqual(stations.overrides())
      }),
    )
  })
})
