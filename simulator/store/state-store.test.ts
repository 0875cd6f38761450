import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { ask, http, leftByKill, newFolder, openTestState, optionsOf } from './store.fixture.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = newFolder()
  file = join(folder, 'world.state')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['inputs', 'DELETE ON input'],
  ['the state', 'INSERT ON snapshot WHEN EXISTS (SELECT 1 FROM snapshot)'],
])('a new state takes the place of the one before whole, or not at all: %s', async (_, change) => {
  openStore(file).close()
  const database = new Database(file)
  database.exec(`
    CREATE TRIGGER halfway BEFORE ${change}
    BEGIN SELECT raise(ABORT, 'half way'); END
  `)
  database.close()
  const kept = openTestState(file)
  const session = await kept.begin({ ...optionsOf(''), observer: kept.observer })
  ask(session, http('type=callstart&deviceid=1'))
  expect(() => session.end()).toThrow('half way')
  const stored = openStore(leftByKill(file)).read()
  expect(stored?.state.world.calls).toEqual([])
  expect(stored?.inputs).toMatchObject([{ came: { kind: 'http' } }])
})

test('scenarios are written again when others come into force', async () => {
  const kept = openTestState(file, { foldBytes: 0 })
  const session = await kept.begin({ ...optionsOf('seed: 2'), observer: kept.observer })
  const seeds = () => {
    const state = openStore(leftByKill(file)).read()?.state
    return [state?.first.scenario.seed, state?.inForce.scenario.seed]
  }
  expect(seeds()).toEqual([2, 2])
  await session.load(optionsOf('seed: 3').first)
  session.end()
  expect(seeds()).toEqual([2, 3])
  const again = openTestState(leftByKill(file))
  const restored = await again.begin({ ...optionsOf(''), observer: again.observer })
  await restored.reset()
  restored.end()
  expect(openTestState(`${file}-left`).first?.scenario.seed).toBe(2)
  expect(openStore(leftByKill(`${file}-left`)).read()?.state.inForce.scenario.seed).toBe(2)
})
