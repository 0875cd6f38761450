import { expect, test } from 'vitest'
import { loseCore } from './outages.ts'
import { ask, core, sentToCores, worldOf } from './world.fixture.ts'

const device = { DEVICEID: '4001' } as const

test.each([
  ['callStart', device],
  ['callUpdate', device],
  ['recordStop', device],
  ['blackoutStart', device],
  ['blackoutStop', device],
  ['agentBlackoutStart', device],
  ['agentBlackoutStop', device],
  ['callStop', device],
] as const)(
  'while the core of a device is away, %s is accepted and names none',
  (command, sent) => {
    const world = worldOf({ cores: [core(), core({ ident: 2 })] })
    ask(world, 'callStart', device)
    expect(ask(world, command, sent)).toEqual(sentToCores)
    ask(world, 'callStart', device)
    loseCore(world, 1, 0)
    expect(ask(world, command, sent)).toEqual({ ...sentToCores, words: { cores: '' } })
    world.channels.regain(1, 0)
    ask(world, 'callStart', device)
    expect(ask(world, command, sent)).toEqual(sentToCores)
  },
)
