import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCertificate } from '../steps/clients/connect/certificates.fixture.ts'
import { defaultConnection } from '../steps/clients/connection.ts'
import {
  addConnectionOptions,
  type ConnectionOptions,
  connectionOf,
  connectionValues,
  isUnchecked,
} from './connection-options.ts'

let folder: string
let caFile: string
let pem: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'connection-options-'))
  pem = (await makeCertificate()).cert.trim()
  caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, pem)
})

afterAll(() => rmSync(folder, { recursive: true }))

const targets = [new URL('https://recorder:2013')]

function read(...args: readonly string[]) {
  const command = addConnectionOptions(new Command()).exitOverride()
  command.configureOutput({ writeErr: () => {} })
  const options: ConnectionOptions = command.parse(args, { from: 'user' }).opts()
  return connectionValues(options)
}

test('what is not said is left to others', () => {
  expect(read()).toEqual({})
})

test('every option finds its place', () => {
  const pin = 'ab'.repeat(32)
  const times = ['--reply-ms', '1', '--connect-ms', '2', '--requests-per-second', '0.5']
  const values = read(...times, '--ca', caFile, '--pin', pin, '--proxy', 'http://proxy:3128')
  expect(connectionOf(values, targets)).toEqual({
    replyMs: 1,
    connectMs: 2,
    requestsPerSecond: 0.5,
    tls: { ca: pem, pin, insecure: false },
    proxy: 'http://proxy:3128',
  })
  expect(connectionOf(read('--insecure'), targets).tls).toEqual({ insecure: true })
})

test.each([
  [['--reply-ms', 'soon'], 'a number is needed'],
  [['--requests-per-second', '-1'], 'a number is needed'],
  [['--connect-ms', '0'], '--connect-ms: a whole number of milliseconds from 1'],
  [['--requests-per-second', '0'], '--requests-per-second: a number from 0.001 is needed, found 0'],
  [['--pin', '12:34'], '--pin: the SHA-256 of a certificate has 64 hex digits'],
  [['--proxy', 'socks4://proxy'], '--proxy: a proxy is http://host:3128 or socks5://host:1080'],
  [['--ca', 'nowhere.pem'], "--ca: ENOENT: no such file or directory, open 'nowhere.pem'"],
  [['--ca', 'package.json'], '--ca: there is no certificate in PEM'],
])('%j is refused', (args, says) => {
  expect(() => connectionOf(read(...args), targets)).toThrow(says)
})

test('each option that is wrong has a line', () => {
  const values = read('--reply-ms', '0', '--pin', 'x')
  expect(() => connectionOf(values, [])).toThrow(/^--reply-ms: .*\n--pin: .*$/)
})

test.each([
  ['an https target that was not checked', true, ['tcp://a:1', 'https://a:2'], true],
  ['an https target that was', false, ['https://a:2'], false],
  ['a target without certificates', true, ['http://a:2'], false],
  ['no target', true, [], false],
])('%s', (_, insecure, addresses, isSo) => {
  const passes = addresses.map((target) => ({ target }))
  const connection = { ...defaultConnection, tls: { insecure } }
  expect(isUnchecked({ passes, connection })).toBe(isSo)
})
