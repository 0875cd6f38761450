import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchScenario } from './watch-scenario.ts'

let folder: string
let file: string
let seen: string[]
let wake: () => void
let watching: { close(): Promise<void> } | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
  file = join(folder, 'x.yaml')
  seen = []
  wake = () => {}
})

afterEach(async () => {
  await watching?.close()
  rmSync(folder, { recursive: true })
})

function saw(what: string): void {
  seen.push(what)
  wake()
}

async function watch(text: string): Promise<void> {
  writeFileSync(file, text)
  watching = await watchScenario(file, {
    loaded: async ({ description }) => saw(description),
    broken: ({ message }) => saw(message.replaceAll(folder, '')),
  })
}

/** Until so many states have been seen. */
async function hasSeen(count: number): Promise<readonly string[]> {
  while (seen.length < count) {
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  return seen
}

test('a file that is written is taken', async () => {
  await watch('description: one')
  writeFileSync(file, 'description: two')
  expect(await hasSeen(1)).toEqual(['two'])
  writeFileSync(file, 'description: three')
  expect(await hasSeen(2)).toEqual(['two', 'three'])
})

test('a file that is replaced by another is taken', async () => {
  await watch('description: one')
  for (const [index, text] of ['two', 'three'].entries()) {
    const other = join(folder, `${index}.tmp`)
    writeFileSync(other, `description: ${text}`)
    renameSync(other, file)
    await hasSeen(index + 1)
  }
  expect(seen).toEqual(['two', 'three'])
})

test('of writes in a row the last is taken in the end', async () => {
  await watch('description: start')
  for (const text of ['a', 'b', 'c', 'd']) writeFileSync(file, `description: ${text}`)
  expect(await hasSeen(1)).toEqual(['d'])
})

test('a broken file is told once, and a mended one is taken', async () => {
  await watch('description: one')
  writeFileSync(file, 'seed: x')
  expect(await hasSeen(1)).toEqual(['/x.yaml:1:7: seed: found "x", allowed: a whole number'])
  writeFileSync(file, 'description: two')
  expect(await hasSeen(2)).toMatchObject([expect.anything(), 'two'])
})

test('a file that goes is told, and taken when it comes back', async () => {
  await watch('description: one')
  rmSync(file)
  expect(await hasSeen(1)).toEqual([expect.stringContaining('there is no file /x.yaml')])
  writeFileSync(file, 'description: two')
  expect(await hasSeen(2)).toMatchObject([expect.anything(), 'two'])
})

test('what is saved as it was is not taken again', async () => {
  await watch('description: one')
  writeFileSync(file, 'description: one')
  writeFileSync(file, 'description: two')
  expect(await hasSeen(1)).toEqual(['two'])
})

test('a file that is extended is watched too, also one that is extended only now', async () => {
  const [base, other] = [join(folder, 'base.yaml'), join(folder, 'other.yaml')]
  writeFileSync(base, 'description: base')
  writeFileSync(other, 'description: other')
  await watch('extends: base.yaml')
  writeFileSync(base, 'description: base anew')
  expect(await hasSeen(1)).toEqual(['base anew'])
  writeFileSync(file, 'extends: other.yaml')
  expect(await hasSeen(2)).toEqual(['base anew', 'other'])
  writeFileSync(other, 'description: other anew')
  expect(await hasSeen(3)).toEqual(['base anew', 'other', 'other anew'])
})
