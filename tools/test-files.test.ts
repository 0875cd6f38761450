import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolders, testsWithOwnModules } from './test-files.ts'

const files = testFolders.flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => /\.(test|fixture)\.ts$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
)

test('who puts a module in the place of another does it where no other test meets it', () => {
  const replacing = files.filter((file) =>
    /\bvi\.(do)?(un)?mock\(|\bvi\.resetModules\(/i.test(readFileSync(file, 'utf8')),
  )
  expect(replacing.length).toBeGreaterThan(0)
  expect(replacing.filter((file) => !testsWithOwnModules.includes(file))).toEqual([])
})

test('the tests that have modules of their own are there', () => {
  expect(testsWithOwnModules.filter((file) => !existsSync(file))).toEqual([])
})
