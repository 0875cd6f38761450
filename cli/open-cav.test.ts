import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renderMedia } from '../simulator/media/render-media.ts'
import { runHere, runProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }
const file = { recordId: 7, format: 'pcm', sound: { seconds: 2, silences: [] } } as const

let folder: string
let cav: string

async function bytesOf(password?: string): Promise<Buffer> {
  const media = await renderMedia({
    kind: 'file',
    file: password === undefined ? file : { ...file, password },
  })
  return buffer(media.read())
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-cav-'))
  cav = join(folder, '7.cav')
  writeFileSync(cav, await bytesOf('test'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('an encrypted export', limit, () => {
  test('is opened beside itself, named for what is in it', async () => {
    const ran = await runProgram('open-cav', cav, '--password', 'test')
    const out = join(folder, '7.wav')
    expect(ran).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' })
    expect(readFileSync(out).equals(await bytesOf())).toBe(true)
  })

  test('is opened into the file that is named', async () => {
    const out = join(folder, 'plain')
    const ran = await runHere('open-cav', cav, '--password', 'test', '--out', out)
    expect(ran).toMatchObject({ code: 0, stdout: `${out}\n` })
    expect(readdirSync(folder).toSorted()).toEqual(['7.cav', 'plain'])
  })
})

describe('exit code 2, and no file is written,', limit, () => {
  test.each([
    [
      'for another password',
      ['--password', 'other'],
      /password is another, or the file is damaged/,
    ],
    ['without a password', [], /required option '--password <text>' not specified/],
  ])('%s', async (_, args, says) => {
    const ran = await runHere('open-cav', cav, ...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(says)
    expect(readdirSync(folder)).toEqual(['7.cav'])
  })

  test('for a file that is cut off', async () => {
    writeFileSync(cav, readFileSync(cav).subarray(0, -100))
    const ran = await runProgram('open-cav', cav, '--password', 'test')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(readdirSync(folder)).toEqual(['7.cav'])
  })

  test('for a file that is not encrypted', async () => {
    writeFileSync(cav, 'RIFF....WAVE')
    const ran = await runHere('open-cav', cav, '--password', 'test')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('begins with RIFF.')
  })

  test('for a file that is there already', async () => {
    writeFileSync(join(folder, '7.wav'), 'mine')
    const ran = await runHere('open-cav', cav, '--password', 'test')
    expect(ran.stderr).toContain('7.wav is there already')
    expect(readFileSync(join(folder, '7.wav'), 'utf8')).toBe('mine')
  })
})
