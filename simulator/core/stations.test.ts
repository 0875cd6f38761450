import { expect, test } from 'vitest'
import { Stations } from './stations.ts'

function mapped(stations: Stations) {
  return {
    devices: ['PC-1', 'PC-2', 'PC-3'].map((name) => stations.deviceAt(name)),
    stations: ['1', '2', '3'].map((id) => stations.stationOf(id)),
  }
}

const stored = [
  { name: 'PC-1', deviceId: '1' },
  { name: 'PC-2', deviceId: '2' },
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
  expect([...stations.stored()]).toEqual([
    ['PC-1', '1'],
    ['PC-2', '2'],
  ])
})
