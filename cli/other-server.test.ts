import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readResult } from '../reports/read-result.ts'
import { type Deviation, deviations } from './other-server/deviations.fixture.ts'
import { officeProfile } from './other-server/office-profile.fixture.ts'
import { startOtherServer } from './other-server/server.fixture.ts'
import { runProgram } from './program.fixture.ts'

/** What each deviation breaks of what the reference says, and no more. */
const broken: Readonly<Record<Deviation, readonly string[]>> = {
  'stops the oldest call': ['CALLSTOP-7'],
  'updates the oldest call': ['CALLUPDATE-11'],
  'updates by alias': ['CALLUPDATE-9'],
  'starts without an agent': ['CALLSTART-10'],
  'takes a blank for a device': ['CALLSTART-5'],
  'drops leading zeros': ['REQ-23'],
  'ranks the oldest call first': ['DEVICESTATUS-3'],
  'forgets the last call': ['DEVICESTATUS-4'],
  'counts one device too many': ['DEVICELIST-4'],
  'counts one station too few': ['STATIONS-2', 'STATIONS-Q1'],
  'counts in the wrong place': ['DEVRECSTATUS-5'],
  'answers with its own number': ['REQ-5'],
  'rounds the memory': ['SYSTEMSTATUS-6'],
  'lists the oldest first': ['CALLLIST-3'],
  'numbers from nought': ['CALLLIST-6'],
  'forgets the end of the range': ['CALLLIST-4', 'CALLLIST-7'],
  'declares its XML': ['WEB-14'],
  'closes after a reply': ['TCP-3'],
}

// Each starts the program and runs two thirds of the examples over both transports.
const limit = 240_000

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-server-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the suite against the other server, with some of its deviations. */
async function judge(name: string, wrongs: readonly Deviation[], known?: string) {
  const server = await startOtherServer(wrongs)
  const out = join(folder, name)
  const profile = join(folder, `${name}.yaml`)
  writeFileSync(profile, officeProfile(server.addresses, known))
  const ran = await runProgram(
    'verify',
    ...['--profile', profile],
    ...['--out', out, '--seed', '5'],
    ...['call', 'status', 'wire', 'availability'].map((family) => `features/${family}`),
  )
  await server.stop()
  const read = readResult(join(out, 'result.json'))
  if (!read.ok) throw new Error(`${read.says}\n${ran.stdout}\n${ran.stderr}`)
  const { requirements, examples, leftBehind } = read.result
  const withVerdict = (sought: string) => requirements.filter(({ verdict }) => verdict === sought)
  const violated = withVerdict('violated').map(({ id }) => id)
  return { code: ran.code, violated, withVerdict, examples, leftBehind }
}

test.concurrent('a server written by others from the reference is found to be as it says', {
  timeout: limit,
}, async () => {
  const { code, violated, withVerdict, examples, leftBehind } = await judge('right', [])
  expect({ code, violated, leftBehind }).toEqual({ code: 0, violated: [], leftBehind: [] })
  expect(withVerdict('met').length).toBeGreaterThan(100)
  // It does much otherwise than ours, which is seen and counts for nothing.
  const differing = new Set(
    examples.flatMap(({ status, requirements }) => (status === 'failed' ? requirements : [])),
  )
  expect(differing.size).toBeGreaterThan(50)
  expect([...differing].toSorted()).toEqual(
    withVerdict('observed')
      .map(({ id }) => id)
      .filter((id) => differing.has(id))
      .toSorted(),
  )
  for (const { reason } of withVerdict('not judged')) expect(reason).toMatch(/\w/)
})

/** What its owner knows of: one of it until a day that is long past, and one that it does right. */
const known = `
  CALLSTOP-7: { reason: "the oldest call, known to us" }
  CALLUPDATE-11: { reason: "the oldest call, mended by then", until: 2020-01-31 }
  CALLSTOP-1: { reason: "was so once" }
`

test.concurrent('of one that deviates just the deviations are reported, and those known as that', {
  timeout: limit,
}, async () => {
  const { code, violated, withVerdict, leftBehind } = await judge('wrong', deviations, known)
  const all = Object.values(broken).flat()
  expect(violated.toSorted()).toEqual(all.filter((id) => id !== 'CALLSTOP-7').toSorted())
  expect(withVerdict('expected').map(({ id }) => id)).toEqual(['CALLSTOP-7'])
  const needless = withVerdict('met').filter(({ deviation }) => deviation)
  expect(needless.map(({ id }) => id)).toEqual(['CALLSTOP-1'])
  expect({ code, leftBehind }).toEqual({ code: 1, leftBehind: [] })
})
