import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SimulatorSession } from '../simulator-session.ts'
import { openStore } from './open-store.ts'
import { newFolder, openTestState, optionsOf } from './store.fixture.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = newFolder()
  file = join(folder, 'world.state')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Makes a state that holds a world, and lets go of it. */
async function makeState(): Promise<void> {
  const kept = openTestState(file)
  await kept.begin(optionsOf('devices: [{ id: 1 }]'))
  kept.observer.ended?.()
}

function change(sql: string): void {
  const database = new Database(file)
  database.exec(sql)
  database.close()
}

describe('a file that is refused is left as it is:', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a text',
      () => writeFileSync(file, 'devices: 7\n'.repeat(20)),
      'it is no state of a simulator',
    ],
    ['a short one', () => writeFileSync(file, 'SQLite'), 'it is no state of a simulator'],
    [
      'a database of another program',
      () => change('CREATE TABLE input (x); PRAGMA user_version = 1'),
      'it is a database of another program',
    ],
    [
      'a state of another format',
      async () => {
        await makeState()
        change('PRAGMA user_version = 2')
      },
      'it is of format 2, and this version reads 1; start with another file',
    ],
    [
      'a state that was written by another version',
      async () => {
        await makeState()
        change("UPDATE snapshot SET version = '2.0.0'")
      },
      'it was written by version 2.0.0, and this is 1.2.0.',
    ],
    [
      'a state without its scenario',
      async () => {
        await makeState()
        change('DELETE FROM scenario')
      },
      'it is damaged (its scenario is missing)',
    ],
    [
      'a state with half its text',
      async () => {
        await makeState()
        change('UPDATE snapshot SET state = substr(state, 1, 90)')
      },
      'it is damaged (',
    ],
    [
      'a state that was cut off',
      async () => {
        await makeState()
        truncateSync(file, 8192)
      },
      'it is damaged (',
    ],
  ])('%s', async (_, make, says) => {
    await make()
    const before = readFileSync(file)
    expect(() => openTestState(file)).toThrow(`state ${file}: ${says}`)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('what cannot be a file', () => {
  test('is told: a folder', () => {
    expect(() => openStore(folder)).toThrow(`state ${folder}: EISDIR`)
  })

  test('is told: one in a folder that is not there', () => {
    const nowhere = join(folder, 'nowhere', 'world.state')
    expect(() => openStore(nowhere)).toThrow(`state ${nowhere}: ENOENT`)
  })
})

describe('a state', () => {
  test('begins in an empty file', async () => {
    writeFileSync(file, '')
    await makeState()
    expect(openTestState(file).first).toMatchObject({ source: 'test.yaml' })
  })

  test('of which nothing but the tables was made begins', () => {
    openStore(file).close()
    const kept = openTestState(file)
    expect(kept.first).toBeUndefined()
  })

  test('is one file when it was closed', async () => {
    const kept = openTestState(file)
    await kept.begin(optionsOf(''))
    expect(existsSync(`${file}-wal`)).toBe(true)
    kept.observer.ended?.()
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('is refused to a second process while one has it, and not afterwards', async () => {
    const other = (): string => {
      const { stdout } = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          `import { openStore } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url))}
           try { openStore(${JSON.stringify(file)}).close(); console.log('opened') }
           catch (error) { console.log(error.message) }`,
        ],
        { encoding: 'utf8' },
      )
      return stdout.trim()
    }
    openStore(file).close()
    const store = openStore(file)
    expect(other()).toBe(`state ${file}: another simulator is using it`)
    store.close()
    expect(other()).toBe('opened')
  })
})

test('a scenario that was begun with, or is in force, fits; another does not', async () => {
  const kept = openTestState(file)
  const session = await kept.begin(optionsOf('seed: 3'))
  expect(session).toBeInstanceOf(SimulatorSession)
  await session.load(optionsOf('seed: 4').first)
  kept.observer.ended?.()
  const again = openTestState(file)
  for (const text of ['seed: 3', 'seed: 4', 'seed: "4"\ndevices: []']) {
    expect(() => again.mustFit(optionsOf(text).first)).not.toThrow()
  }
  expect(() => again.mustFit(optionsOf('seed: 5').first)).toThrow(
    'it was begun with test.yaml, and test.yaml says something else. Leave --scenario out',
  )
})
