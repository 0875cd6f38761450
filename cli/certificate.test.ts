import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { holdingResult, privatePem, publicPem } from '../reports/certificate.fixture.ts'
import { soundResult } from '../reports/html/report.fixture.ts'
import { certificateCommand } from './certificate.ts'
import { runProgram } from './program.fixture.ts'
import { verifyCertificateCommand } from './verify-certificate.ts'

const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
const inFolder = (file: string) => join(folder, file)

const files = {
  'result.json': JSON.stringify(holdingResult()),
  'none.json': JSON.stringify(soundResult()),
  'older.json': '{"format": 1}',
  'key.pem': privatePem(1),
  'public.pem': publicPem(1),
  'other.pem': publicPem(2),
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(inFolder(name), text)
  await ran(certificateCommand(), [inFolder('result.json'), '--key', inFolder('key.pem')])
  copyFileSync(inFolder('certificate.json'), inFolder('signed.json'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What a subcommand does with its words, without a process of its own. */
async function ran(command: Command, words: readonly string[], key = '') {
  vi.stubEnv('CERTIFICATE_KEY', key)
  const texts = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      texts[name] += String(text)
      return true
    }),
  )
  const before = process.exitCode
  process.exitCode = 0
  const thrown = await command.parseAsync([...words], { from: 'user' }).then(
    () => '',
    (error: unknown) => String(error),
  )
  const code = process.exitCode
  process.exitCode = before
  vi.unstubAllEnvs()
  for (const spy of spies) spy.mockRestore()
  return { ...texts, code, thrown }
}

describe('certificate', () => {
  test('is written beside the result unless told, and nothing of the key is printed', async () => {
    const words = [inFolder('result.json'), '--key', inFolder('key.pem')]
    expect(await ran(certificateCommand(), words)).toEqual({
      code: 0,
      stdout: `${inFolder('certificate.json')}\n`,
      stderr: '',
      thrown: '',
    })
    const out = inFolder('told.json')
    await ran(certificateCommand(), [...words, '--out', out])
    expect(readFileSync(out)).toEqual(readFileSync(inFolder('certificate.json')))
  })

  test('is signed by the key in the environment where none is named', async () => {
    const out = inFolder('by-environment.json')
    const words = [inFolder('result.json'), '--out', out]
    const printed = await ran(certificateCommand(), words, privatePem(1))
    expect(printed).toMatchObject({ code: 0, thrown: '' })
    expect(readFileSync(out)).toEqual(readFileSync(inFolder('signed.json')))
  })

  test('is refused where there is nothing to certify', async () => {
    const out = inFolder('nothing.json')
    const words = [inFolder('none.json'), '--key', inFolder('key.pem'), '--out', out]
    expect(await ran(certificateCommand(), words)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${inFolder('none.json')} certifies nothing: no level is held over any transport\n`,
      thrown: '',
    })
    expect(existsSync(out)).toBe(false)
  })

  test.each([
    ['no key', [], 'a private key is needed: --key FILE, or CERTIFICATE_KEY'],
    ['a key that is none', ['--key', inFolder('public.pem')], 'public.pem holds no private key'],
    ['a key that is not there', ['--key', inFolder('nowhere')], 'ENOENT'],
    [
      'a certificate that would replace the result',
      ['--key', inFolder('key.pem'), '--out', inFolder('./result.json')],
      'result.json is what the certificate is made of; --out names another file',
    ],
    [
      'a certificate that would replace the key',
      ['--key', inFolder('key.pem'), '--out', inFolder('key.pem')],
      'key.pem is what the certificate is made of',
    ],
  ])('cannot be made with %s', async (_, words, says) => {
    const { thrown, stdout } = await ran(certificateCommand(), [inFolder('result.json'), ...words])
    expect({ thrown, stdout }).toEqual({ thrown: expect.stringContaining(says), stdout: '' })
  })

  test('cannot be made of what is no result', async () => {
    const words = [inFolder('older.json'), '--key', inFolder('key.pem')]
    const { thrown } = await ran(certificateCommand(), words)
    expect(thrown).toContain('older.json is a result of format 1')
  })
})

describe('verify-certificate', () => {
  const trusted = ['--public-key', inFolder('public.pem')]

  test('says what is certified, in the program as well', async () => {
    const printed = await runProgram(
      ...['verify-certificate', inFolder('signed.json'), ...trusted],
      ...['--result', inFolder('result.json')],
    )
    expect(printed).toEqual({
      code: 0,
      stdout: expect.stringContaining('\n  over HTTP: core, import\nNo requirement is violated.\n'),
      stderr: '',
    })
    expect(printed.stdout).toContain('\nThe result is the one that was certified.\n')
  }, 60_000)

  test.each([
    [1, 'another key', ['--public-key', inFolder('other.pem')], 'it is signed by another key'],
    [
      1,
      'another result',
      [...trusted, '--result', inFolder('none.json')],
      'the result is not the one that was certified',
    ],
  ])('ends with %i for %s', async (code, _, words, says) => {
    const printed = await ran(verifyCertificateCommand(), [inFolder('signed.json'), ...words])
    expect(printed).toEqual({
      code,
      stdout: '',
      stderr: expect.stringContaining(`signed.json: ${says}`),
      thrown: '',
    })
  })

  test('ends with 2 for what is no certificate', async () => {
    const printed = await ran(verifyCertificateCommand(), [inFolder('result.json'), ...trusted])
    expect(printed).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('result.json: it is no certificate'),
    })
  })

  test.each([
    [
      'a private key',
      [inFolder('signed.json'), '--public-key', inFolder('key.pem')],
      'holds a private key',
    ],
    ['no certificate', [inFolder('nowhere.json'), ...trusted], 'ENOENT'],
    [
      'no result',
      [inFolder('signed.json'), ...trusted, '--result', inFolder('nowhere.json')],
      'ENOENT',
    ],
  ])('cannot be done with %s', async (_, words, says) => {
    const { thrown, stdout } = await ran(verifyCertificateCommand(), words)
    expect({ thrown, stdout }).toEqual({ thrown: expect.stringContaining(says), stdout: '' })
  })
})
