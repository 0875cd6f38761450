import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ControlClient } from '../steps/clients/control-client.ts'
import { ended, readyLines, runHere, runProgram, startProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'control-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the suite', limit, () => {
  test('moves the clock, the world and the outbox of a simulator elsewhere', async () => {
    const child = startProgram(
      ...['simulate', '--tcp', '0', '--http', '0', '--control', '0', '--clock', 'frozen'],
    )
    const end = ended(child)
    const lines = await readyLines(child)
    const ports = lines.map((line) => line.split(':').at(-1))
    expect(lines[2]).toBe(`control http://127.0.0.1:${ports[2]}`)
    const out = join(folder, 'out')
    const target = `tcp://127.0.0.1:${ports[0]}`
    const control = `http://127.0.0.1:${ports[2]}`
    const features = [
      'features/recording-control/blackout-start-lasting.feature',
      'features/export/email.feature',
    ]
    const ran = await runProgram(
      ...['verify', '--target', target, '--control', control, '--out', out, '--reply-ms', '30000'],
      ...['--tags', '@needs-control', ...features],
    )
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/\n\d+ examples passed, 0 failed\.\n/)
    expect(ran.stdout).not.toContain('\n0 examples passed')
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })

  test.each([
    [
      'a control interface without a target',
      ['--control', 'http://127.0.0.1:1'],
      '--control needs a --target',
    ],
    ['one that is no URL', ['--control', '5650'], 'a control interface is http://host:port'],
  ])('says what is wrong with %s', async (_, args, says) => {
    const ran = await runHere('verify', ...args)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(says)
  })
})

describe('the typed client', limit, () => {
  test('makes sessions, looks at what came, and says what is missing', async () => {
    const child = startProgram(
      ...['simulate', '--tcp', '0', '--http', '0', '--control', '0', '--clock', 'frozen'],
    )
    const end = ended(child)
    const [, http = '', control = ''] = await readyLines(child)
    const base = http.replace('http ', 'http://')
    const client = new ControlClient(new URL(control.replace('control ', '')), 10_000)
    const made = await client.makeSession({ name: 'one', world: { name: 'quiet-office' } })
    expect(made.listeners.map(({ scheme }) => scheme)).toEqual(['tcp', 'http'])
    const start = 'webAPI.aspx?type=callstart&requestid=5&deviceid=4001'
    await fetch(`${base}${made.path}/${start}`)
    const one = client.session('one')
    expect((await one.journal({ parameters: { DEVICEID: '4001' } })).exchanges).toMatchObject([
      { number: 1, session: 'one', command: 'CALLSTART', result: { label: 'API_OK' } },
    ])
    const match = { command: 'CALLSTOP', parameters: { DEVICEID: '4001', CALLINSTANCE: null } }
    expect(await one.expect({ match, atLeast: 1 })).toMatchObject({
      holds: false,
      wanted: 'at least 1 exchange with command CALLSTOP, DEVICEID 4001, CALLINSTANCE none',
      nearest: { differs: ['command is CALLSTART, wanted CALLSTOP'] },
    })
    expect(await client.expect({ exactly: 0 })).toEqual({ holds: true, count: 0 })
    await one.clearJournal()
    expect(await one.journal()).toEqual({ exchanges: [], dropped: 0 })
    expect(await one.addReply({ delayMs: 5 })).toBe('reply 1')
    expect(await one.replies()).toMatchObject([{ name: 'reply 1', uses: 0 }])
    await one.removeReply('reply 1')
    expect(await one.setClock({ at: '2026-02-01T00:00:00.000Z', rate: 0 })).toEqual({
      at: '2026-02-01T00:00:00.000Z',
      rate: 0,
    })
    const state = await one.state()
    expect(state.world).toMatchObject({ calls: [{ device: '4002' }, { device: '4001' }] })
    const patched = await one.patchState({ devices: [{ id: '0012' }], calls: [] })
    expect(patched.world).toMatchObject({
      devices: expect.arrayContaining([{ id: '0012', alias: '', core: 1 }]),
    })
    await expect(one.patchState({ devices: [{ id: '0012', core: 9 }] })).rejects.toThrow(
      'there is no core 9; there are 1',
    )
    expect(await one.putState(state)).toEqual(state)
    await client.dropSession('one')
    expect(await client.sessions()).toEqual([])
    await expect(one.world()).rejects.toThrow('there is no session one')
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a limit', limit, () => {
  test('that is none is told with those there are', async () => {
    const ran = await runHere('simulate', '--limit', 'patience=7')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('the names are messageBytesMax, lineGraceMs, unfinishedMs, idleMs')
  })
})
