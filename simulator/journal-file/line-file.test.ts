import { mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FileInUseError, LineFile } from './line-file.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'))
  path = join(folder, 'file')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const failed = (error: Error) => {
  throw error
}

test('lines are written in their order, once in a turn', async () => {
  const write = vi.fn((to: number, bytes: Uint8Array, from: number) => writeSync(to, bytes, from))
  const file = new LineFile(path, failed, write)
  file.add('one\n')
  file.add('two\n')
  expect(readFileSync(path, 'utf8')).toBe('')
  await setImmediate()
  file.add('three\n')
  await setImmediate()
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n')
  expect(write).toHaveBeenCalledTimes(2)
})

test('what waits is written when the file is closed, and nothing after that', () => {
  const file = new LineFile(path, failed)
  file.add('one\n')
  file.close()
  file.add('two\n')
  file.close()
  expect(readFileSync(path, 'utf8')).toBe('one\n')
})

test('a megabyte does not wait for the end of the turn', () => {
  const file = new LineFile(path, failed)
  const line = `${'x'.repeat(600_000)}\n`
  file.add(line)
  expect(readFileSync(path)).toHaveLength(0)
  file.add(line)
  expect(readFileSync(path)).toHaveLength(1_200_002)
  file.close()
})

test('a write that takes a part is gone on with', () => {
  const file = new LineFile(path, failed, (to, bytes, from) => writeSync(to, bytes, from, 1))
  file.add('three\n')
  file.close()
  expect(readFileSync(path, 'utf8')).toBe('three\n')
})

test('a full disk is told once, and ends the file', async () => {
  const told: string[] = []
  const full = vi.fn(() => {
    throw new Error('ENOSPC: no space left on device, write')
  })
  const file = new LineFile(path, ({ message }) => told.push(message), full)
  file.add('one\n')
  await setImmediate()
  file.add('two\n')
  file.close()
  const says = 'cannot be written any more: ENOSPC: no space left on device, write'
  expect(told).toEqual([`${path} ${says}`])
  expect(full).toHaveBeenCalledTimes(1)
})

test('a file with something in it is refused, and an empty one taken', () => {
  writeFileSync(path, 'mine')
  expect(() => new LineFile(path, failed)).toThrow(FileInUseError)
  expect(readFileSync(path, 'utf8')).toBe('mine')
  writeFileSync(path, '')
  new LineFile(path, failed).close()
})
