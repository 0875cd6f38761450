import { writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { collect, ownTemporaryDirectory } from './media.fixture.ts'
import { scratchFile } from './scratch-file.ts'

test('what was written is read, and is gone when it is released, once or twice', async () => {
  const files = await ownTemporaryDirectory()
  const source = await scratchFile((path) => writeFile(path, 'abc'))
  expect(source.bytes).toBe(3)
  expect((await collect(source.pieces())).toString()).toBe('abc')
  expect(files()).toHaveLength(1)
  await source.release()
  await source.release()
  expect(files()).toEqual([])
})

test('where writing fails, nothing stays', async () => {
  const files = await ownTemporaryDirectory()
  const written = scratchFile(async (path) => {
    await writeFile(path, 'abc')
    throw new Error('the encoder broke')
  })
  await expect(written).rejects.toThrow('the encoder broke')
  expect(files()).toEqual([])
})

test('where there is no temporary directory, the error is that of the system', async () => {
  vi.stubEnv('TMPDIR', '/nowhere')
  onTestFinished(() => void vi.unstubAllEnvs())
  await expect(scratchFile(async () => {})).rejects.toMatchObject({ code: 'ENOENT', errno: -2 })
})
