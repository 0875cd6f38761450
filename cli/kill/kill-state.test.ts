import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alwaysFolding, KillRun, shipped } from './kill-run.fixture.ts'

/** `npm run kill-test` asks for a hundred, and for another seed if told. */
const { KILLS = '6', KILL_SEED = '1' } = process.env
const killsARun = 3
const runs = Math.ceil(Number(KILLS) / killsARun)
const limit = { timeout: runs * killsARun * 60_000 }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a simulator that is killed while clients change its world', limit, () => {
  test.each(
    Array.from({ length: runs }, (_, index) => ({
      seed: Number(KILL_SEED) + index,
      start: index % 2 === 0 ? shipped : alwaysFolding,
      how: index % 2 === 0 ? 'as it is shipped' : 'folding all the time',
    })),
  )(`has all that it answered, ${killsARun} times: $how, seed $seed`, async ({ seed, start }) => {
    const run = new KillRun(mkdtempSync(join(folder, 'run-')), seed, start)
    for (let kills = 0; kills < killsARun; kills += 1) await run.kill()
    expect(await run.stop()).toMatchObject({ code: 0, stderr: '' })
    expect(run.answered).toBeGreaterThan(killsARun)
  })
})
