import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../../contract/dialect.ts'
import {
  ask,
  callsOn,
  deviceNotFound,
  deviceNotInCall,
  everything,
  instancesOn,
  listed,
  sentToCores,
  worldOf,
} from '../world.fixture.ts'

/** Device 4001 in calls 1 and 2, each with a partial recording. */
function recordingWorld(dialect = defaultDialect) {
  const world = worldOf({ dialect })
  for (const CALLINSTANCE of ['1', '2']) {
    ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE, USER1: `call ${CALLINSTANCE}` })
    ask(world, 'recordStart', { DEVICEID: '4001', CALLINSTANCE, USER1: `part ${CALLINSTANCE}` })
  }
  return world
}

test.each([
  ['the last call', { DEVICEID: '4001' }, 'part 2'],
  ['the named call', { DEVICEID: '4001', CALLINSTANCE: '1' }, 'part 1'],
  ['the last call, by alias', { DEVICEALIAS: 'A4001' }, 'part 2'],
  ['the last call, by system user', { SYS_USER: 'ada' }, 'part 2'],
  ['the last call, by CRM user', { CRM_USER: 'CRM-ada' }, 'part 2'],
])('the partial recording of %s ends, and nothing else', (_, parameters, part) => {
  const world = recordingWorld()
  expect(ask(world, 'recordStop', parameters)).toEqual(sentToCores)
  expect(listed(world).map(({ USER1 }) => USER1)).toEqual([part])
  expect(callsOn(world, '4001').map(({ ISRECORDING }) => ISRECORDING)).toEqual(['Y', 'Y'])
})

test('fields that were sent are kept with the partial recording', () => {
  const world = recordingWorld()
  ask(world, 'recordStop', { DEVICEID: '4001', USER3: 'three' })
  expect(listed(world)).toMatchObject([{ USER1: 'part 2', USER3: 'three' }])
  expect(callsOn(world, '4001')).toMatchObject([{ USER3: '' }, { USER1: 'call 2', USER3: '' }])
})

test('without a partial recording it is accepted and changes nothing', () => {
  const world = recordingWorld()
  ask(world, 'recordStop', { DEVICEID: '4001' })
  const before = everything(world)
  expect(ask(world, 'recordStop', { DEVICEID: '4001', USER3: 'three' })).toEqual(sentToCores)
  expect(everything(world)).toEqual(before)
})

test('in the dialect whose RECORDSTOP ends the call, the call and all its recordings end', () => {
  const world = recordingWorld({ ...defaultDialect, recordStop: 'call' })
  expect(ask(world, 'recordStop', { DEVICEID: '4001' })).toEqual(sentToCores)
  expect(instancesOn(world, '4001')).toEqual(['1'])
  expect(listed(world).map(({ USER1 }) => USER1)).toEqual(['part 2', 'call 2'])
})

describe('a refusal changes nothing:', () => {
  test.each([
    ['no selector', {}, deviceNotFound],
    ['an unknown id', { DEVICEID: '4999' }, deviceNotFound],
    ['a station, which is no selector of it', { STATIONNAME: 'PC-4001' }, deviceNotFound],
    ['an idle device', { DEVICEID: '4002' }, deviceNotInCall],
    ['an instance that is not up', { DEVICEID: '4001', CALLINSTANCE: '3' }, deviceNotInCall],
  ])('%s', (_, parameters, refusal) => {
    const world = recordingWorld()
    const before = everything(world)
    expect(ask(world, 'recordStop', parameters)).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })
})
