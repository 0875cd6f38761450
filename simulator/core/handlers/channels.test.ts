import { expect, test } from 'vitest'
import { ask, channelCore, worldOf } from '../world.fixture.ts'

test('every channel is listed as it is, and counted', () => {
  const world = worldOf({
    cores: [channelCore()],
    channels: [
      {
        id: 7,
        core: 1,
        state: 'Idle',
        recordingDevice: '7003',
        recordingDeviceAlias: 'old',
        playbackExtension: '99',
        changedAt: 61_600,
      },
    ],
  })
  const before = {
    ID: '7',
    STATE: 'Idle',
    PLAYBACKEXTENSION: '99',
    RECORDINGDEVICEALIAS: 'old',
    RECORDINGDEVICE: '7003',
    LASTSTATECHANGE: '2/1/2026 12:01:01 AM',
    LASTSTATECHANGEUNIXTIME: '62',
  }
  const taken = { ...before, RECORDINGDEVICEALIAS: 'A4001', RECORDINGDEVICE: '4001' }
  expect(ask(world, 'channels', {}, 70_000)).toMatchObject({
    message: 'ok',
    body: { COUNT: '1', CHANNELS: { CHANNEL: [before] } },
  })
  ask(world, 'callStart', { DEVICEID: '4001' }, 70_000)
  expect(ask(world, 'channels', {}, 70_499)).toMatchObject({
    body: {
      CHANNELS: {
        CHANNEL: [
          {
            ...taken,
            STATE: 'PreparingToRecord',
            LASTSTATECHANGE: '2/1/2026 12:01:10 AM',
            LASTSTATECHANGEUNIXTIME: '70',
          },
        ],
      },
    },
  })
})

test('a system without channels lists none', () => {
  expect(ask(worldOf(), 'channels', {})).toMatchObject({
    body: { COUNT: '0', CHANNELS: { CHANNEL: [] } },
  })
})
