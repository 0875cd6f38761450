import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResult } from '../reports/read-result.ts'
import { parseScenario } from '../simulator/scenario/read-scenario.ts'
import { type Simulator, startSimulator } from '../simulator/start.ts'
import { ended, runProgram, startProgramIn } from './program.fixture.ts'

/** A server that asks for a password, uses no speech analytics, and on which nothing has a known name. */
const world = `
description: A guarded office
server: { importPassword: "Zimt & <Stern>", speechAnalytics: false }
devices: [{ id: "81001", alias: east }]
users: [{ id: 7, firstName: Only, lastName: One }]
recordings: [{ id: 9001, device: "81001", startedAt: 2026-01-10T10:00:00Z, seconds: 4 }]
`
const secret = 'Zimt & <Stern>'
const spellings = [secret, 'Zimt%20%26%20%3CStern%3E', 'Zimt &amp; &lt;Stern&gt;', 'Zimt']

let folder: string
let simulator: Simulator

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-profile-'))
  const first = { source: 'office', scenario: parseScenario(world, 'office') }
  simulator = await startSimulator({ first, clock: 'frozen', tcp: 0, http: 0 })
})

afterAll(async () => {
  await simulator.stop()
  rmSync(folder, { recursive: true })
})

function profile(name: string, more: string): string {
  const file = join(folder, name)
  const addresses = simulator.listeners.map(
    ({ host, port }, index) => `${index === 0 ? 'tcp' : 'http'}://${host}:${port}`,
  )
  writeFileSync(
    file,
    `name: The guarded office
targets: [${addresses.join(', ')}]
allow: [users, exports]
roles:
  devices: { Front Desk: { DEVICEID: 81001, DEVICEALIAS: east } }
  recordings: { First Saturday: 9001 }
${more}`,
  )
  return file
}

const guarded = ['--tags', '@IMPORTUSER-2 or @EXPORT-4 or @IMPORTUSER-13']

// Each of these starts the program, as a user does.
describe('verify --profile', { timeout: 60_000 }, () => {
  test('judges what its site decides, and tells nobody the secret it is handed', async () => {
    const out = join(folder, 'out')
    const file = profile(
      'guarded.yaml',
      'site: { speechAnalytics: not-used }\nsecrets: { importPassword: OFFICE_PASSWORD }\n',
    )
    const program = startProgramIn(
      { OFFICE_PASSWORD: secret },
      ...['verify', '--profile', file, '--out', out, ...guarded],
    )
    const ran = await ended(program)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const read = readResult(join(out, 'result.json'))
    if (!read.ok) throw new Error(read.says)
    const { requirements, target, leftBehind } = read.result
    const verdictOn = (id: string) => requirements.find((one) => one.id === id)?.verdict
    expect(['IMPORTUSER-2', 'EXPORT-4', 'IMPORTUSER-13'].map(verdictOn)).toEqual(
      Array(3).fill('met'),
    )
    expect(leftBehind).toEqual([])
    expect(target).toMatchObject({
      name: 'The guarded office',
      conditions: { importPassword: 'asked', speechAnalytics: 'not-used' },
    })
    const written = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
    for (const spelling of spellings) {
      expect([ran.stdout, ...written].some((text) => text.includes(spelling))).toBe(false)
    }
    expect(written.some((text) => text.includes('[hidden]'))).toBe(true)
  })

  test('plans what it would send, and sends nothing', async () => {
    const before = simulator.main.journal.size
    const features = ['call/call-start', 'status/device-status', 'export/export-recording']
    const ran = await runProgram(
      ...['verify', '--profile', profile('plan.yaml', ''), '--plan'],
      ...features.map((name) => `features/${name}.feature`),
    )
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('<TYPE>DEVICESTATUS</TYPE>')
    expect(ran.stdout).toContain(
      '/webAPI.aspx?type=EXPORT&requestid=1&uniquefield=ident&uniqueid=9001',
    )
    expect(ran.stdout).not.toMatch(/<TYPE>CALLSTART|type=CALLSTART/i)
    expect(simulator.main.journal.size).toBe(before)
  })

  test('says before anything is sent what is wrong', async () => {
    const unset = profile('unset.yaml', 'secrets: { importPassword: NOBODY_SET_THIS }\n')
    const ran = await runProgram('verify', '--profile', unset)
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'NOBODY_SET_THIS is not set: the profile has the PASSWORD of imports there\n',
    })
  })
})
