import { spawnSync } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { watchedSource } from './byte-source.fixture.ts'
import { collect, digest, run, testWith } from './media.fixture.ts'
import { zip } from './zip.ts'

function entries(...names: readonly string[]) {
  return names.map((name) => ({ name, source: watchedSource(Buffer.alloc(40_000, name)) }))
}

/** Lets what is under way come to rest: everything here is made in memory. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await setImmediate()
}

test.each([0, 1, 2, 300])(
  'a ZIP of %i entries is as long as it says and holds them',
  async (count) => {
    const names = Array.from({ length: count }, (_, index) => `${40_001 + index}.wav`)
    const source = zip(entries(...names))
    const bytes = await collect(source.pieces())
    expect(bytes).toHaveLength(source.bytes)
    const held = Object.entries(unzipSync(bytes))
    expect(held.map(([name]) => name)).toEqual(names)
    for (const [name, content] of held)
      expect(Buffer.alloc(40_000, name).equals(content)).toBe(true)
  },
)

test('the entries are stored, not deflated', async () => {
  const bytes = await collect(zip(entries('40001.wav')).pieces())
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.subarray(39, 40_039).equals(Buffer.alloc(40_000, '40001.wav'))).toBe(true)
})

test('the same entries give the same bytes in every time zone', { timeout: 60_000 }, () => {
  const script = `
    const { zip } = await import('./simulator/media/zip.ts')
    const pieces = async function* () { yield Buffer.from('abc') }
    const { pieces: zipped } = zip([{ name: '1.wav', source: { bytes: 3, pieces, release() {} } }])
    for await (const piece of zipped()) process.stdout.write(piece)`
  const zipped = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    const env = { ...process.env, TZ: zone }
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
    return spawnSync(process.execPath, args, { env }).stdout
  })
  expect(zipped.map((bytes) => bytes.length)).toEqual([127, 127, 127])
  expect(new Set(zipped.map(digest)).size).toBe(1)
})

test('a ZIP is made only as far as it is read', async () => {
  const hours = [1, 2].map((id) => ({
    name: `${id}.wav`,
    source: watchedSource(Buffer.alloc(16_000), 3_600),
  }))
  const pieces = zip(hours).pieces()[Symbol.asyncIterator]()
  await pieces.next()
  await rest()
  expect(hours[0]?.source.made).toBeLessThan(60)
  expect(hours[1]?.source.made).toBe(0)
  await pieces.return?.()
})

test('a reader who has had enough closes the entry that was being read', async () => {
  const [entry, ...others] = [
    { name: '1.wav', source: watchedSource(Buffer.alloc(16_000), 3_600) },
    ...entries('2.wav'),
  ]
  const pieces = zip([entry, ...others])
    .pieces()
    [Symbol.asyncIterator]()
  for (let taken = 0; taken < 3; taken += 1) await pieces.next()
  await pieces.return?.()
  await rest()
  expect(entry.source.isClosed).toBe(true)
  expect(others[0]?.source.made).toBe(0)
})

test('an entry that breaks breaks the ZIP', async () => {
  const broken = watchedSource(Buffer.alloc(16_000), 3, new Error('the disk is gone'))
  const source = zip([...entries('1.wav'), { name: '2.wav', source: broken }])
  await expect(collect(source.pieces())).rejects.toThrow('the disk is gone')
})

test('an entry that is shorter than it says breaks the ZIP', async () => {
  const short = { ...watchedSource(Buffer.alloc(10)), bytes: 11 }
  const zipped = collect(zip([{ name: '1.wav', source: short }]).pieces())
  await expect(zipped).rejects.toThrow('unexpected number of bytes')
})

test('a ZIP that is released releases its entries', async () => {
  const two = entries('1.wav', '2.wav')
  await zip(two).release()
  expect(two.map(({ source }) => source.isReleased)).toEqual([true, true])
})

testWith('unzip')('unzip finds no errors in a ZIP', async () => {
  const bytes = await collect(zip(entries('40001.wav', '40002.wav')).pieces())
  const said = await run('unzip', ['-t', 'FILE'], bytes, 'recordings.zip')
  expect(said.toString()).toContain('No errors detected')
})

testWith('python3')('Python finds no errors in a ZIP', async () => {
  const bytes = await collect(zip(entries('40001.wav', '40002.wav')).pieces())
  const said = await run('python3', ['-m', 'zipfile', '-t', 'FILE'], bytes, 'recordings.zip')
  expect(said.toString()).toContain('Done testing')
})
