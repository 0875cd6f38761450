import { channelCore, core, describedWith, recording, schedule } from './core/world.fixture.ts'

const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }

/**
 * Two cores, the second with two channels and one that has failed; groups, roles, chances, a past and
 * calls that are up.
 */
export const describedWorld = describedWith({
  server: {
    ...describedWith().server,
    longestBlackoutMs: 3000,
    importPassword: 'secret',
    failingStations: ['PC-broken'],
  },
  cores: [core(), channelCore({ ident: 2 })],
  channels: [
    { id: 1, core: 2, state: 'Idle', changedAt: 0, ...unused },
    { id: 2, core: 2, state: 'Idle', changedAt: 0, ...unused },
    { id: 3, core: 2, state: 'Error', changedAt: 0, ...unused },
  ],
  devices: [
    { deviceId: '4001', alias: 'A4001', core: 2 },
    { deviceId: '4002', alias: 'A4002', core: 1 },
    { deviceId: '4003', alias: '', core: 2 },
    { deviceId: '4004', alias: '', core: 2 },
    { deviceId: '4005', alias: '9005', core: 1 },
  ],
  schedules: [
    schedule({ percentage: 60, priority: 1 }),
    schedule({ name: 'Gate', percentage: 30, match: { devices: [], groups: [], gates: ['one'] } }),
  ],
  groups: [
    { id: 1, name: 'Sales', isActive: true, phones: ['4001', '4003'] },
    { id: 2, name: 'Nights', isActive: true, phones: ['4003'] },
    { id: 3, name: 'Old', isActive: false, phones: [] },
  ],
  roles: [
    { id: 1, name: 'Coach', description: '', permissions: [], groups: [1], users: [1, 2] },
    {
      id: 2,
      name: 'Guest',
      description: 'Looks',
      permissions: ['HOMEPAGEWIDGETS'],
      groups: [],
      users: [],
    },
  ],
  calls: [
    {
      deviceId: '4003',
      instance: '1',
      startedAt: -5000,
      data: { USER1: 'up' },
      audio: true,
      screen: false,
      blackout: true,
    },
  ],
  recordings: [
    recording({ recordId: 11, startedAt: -90_000, endedAt: -80_000 }),
    recording({
      recordId: 12,
      startedAt: -60_000,
      endedAt: -50_000,
      deviceId: '4003',
      userId: 2,
      columns: { channel: '2' },
    }),
    recording({
      recordId: 103,
      startedAt: -70_000,
      endedAt: -60_000,
      withheld: [{ from: -65_000, to: -64_000 }],
    }),
  ],
})
