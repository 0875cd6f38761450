import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatLine, repeatTarget } from './repeat-line.ts'

const target = { host: 'recorder.example', port: '2012', isSelfSigned: false }

const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: other:1\r\n\r\n`

describe('a line repeats a request', () => {
  test.each([
    [
      'of the socket, with its line end',
      'tcp',
      '<REQUEST><TYPE>TEST</TYPE></REQUEST>\r\n',
      `printf '<REQUEST><TYPE>TEST</TYPE></REQUEST>\\r\\n' | nc -w 2 recorder.example 2012`,
    ],
    [
      'with what a shell or printf would read otherwise',
      'tcp',
      `-it's 100% \\n $HOME "x" \`id\``,
      `printf '\\055it'\\''s 100%% \\\\n $HOME "x" \`id\`' | nc -w 2 recorder.example 2012`,
    ],
    [
      'with what a terminal would act on, and beyond ASCII',
      'tcp',
      '\u001b[2J\u0000é\u202e',
      `printf '\\033[2J\\000\\303\\251\\342\\200\\256' | nc -w 2 recorder.example 2012`,
    ],
    [
      'by GET',
      'http',
      get('/webAPI.aspx?type=TEST&a=b%20c'),
      `curl -sSi -g --path-as-is 'http://recorder.example:2012/webAPI.aspx?type=TEST&a=b%20c'`,
    ],
    [
      'of a path with a quote, and one that is not sent as it is',
      'https',
      get("/a'b?é"),
      `curl -sSi -g --path-as-is 'https://recorder.example:2012/a'\\''b?%C3%A9'`,
    ],
    [
      'by POST of a form',
      'http',
      "POST /webAPI.aspx HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ntype=TEST&user1='@x",
      `curl -sSi -g --path-as-is -H 'Content-Type: application/x-www-form-urlencoded' --data-raw 'type=TEST&user1='\\''@x' http://recorder.example:2012/webAPI.aspx`,
    ],
    [
      'by POST of lines, without a type',
      'http',
      'POST / HTTP/1.1\r\n\r\n<A/>\r\n',
      `printf '<A/>\\r\\n' | curl -sSi -g --path-as-is -H Content-Type: --data-binary @- http://recorder.example:2012/`,
    ],
    [
      'by HEAD',
      'http',
      'HEAD / HTTP/1.1\r\n\r\n',
      'curl -sSi -g --path-as-is -I http://recorder.example:2012/',
    ],
    [
      'by another method',
      'http',
      'DELETE / HTTP/1.1\r\n\r\n',
      'curl -sSi -g --path-as-is -X DELETE http://recorder.example:2012/',
    ],
  ] as const)('%s', (_, scheme, request, line) => {
    expect(repeatLine(scheme, request, target)).toBe(line)
  })
})

test('what printf is told to write is the request, byte for byte', () => {
  const requests = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), {
    numRuns: 40,
    seed: 1,
  })
  const lines = requests.map((request) => repeatLine('tcp', request, target).split(' | nc')[0])
  const written = execFileSync('sh', ['-c', lines.join(";printf '\\n--\\n';")])
  expect(written.toString('utf8')).toBe(requests.join('\n--\n'))
})

test('what curl is told is the request, whatever is in it', () => {
  const bodies = ["it's", '@file', '$(id)', '"\\', 'a b&c']
  const lines = bodies.map((body) =>
    repeatLine('http', `POST / HTTP/1.1\r\ncontent-type: x\r\n\r\n${body}`, target),
  )
  const told = execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$6"; };${lines.join(';')}`])
  expect(told.toString().trimEnd().split('\n')).toEqual([
    '--data-raw',
    '--data-raw',
    '--data-raw',
    '--data-raw',
    '--data-raw',
  ])
  const bodiesTold = execFileSync('sh', [
    '-c',
    `curl() { printf '%s\\n' "$7"; };${lines.join(';')}`,
  ])
  expect(bodiesTold.toString().trimEnd().split('\n')).toEqual(bodies)
})

describe('it goes', () => {
  test.each([
    ['to the address of the run', 'tcp', ['http://a:1', 'tcp://b:2'], 'b', '2', false],
    ['to the usual port', 'http', ['http://a'], 'a', '2012', false],
    ['to a simulator at its usual ports', 'https', [], '127.0.0.1', '2013', true],
  ] as const)('%s', (_, scheme, addresses, host, port, isSelfSigned) => {
    expect(repeatTarget(scheme, addresses)).toEqual({ host, port, isSelfSigned })
  })

  test('to an IPv6 address as nc and curl each want it', () => {
    const six = repeatTarget('tcp', ['tcp://[::1]:5620'])
    expect(repeatLine('tcp', 'x', six)).toBe("printf 'x' | nc -w 2 ::1 5620")
    expect(repeatLine('http', get('/'), six)).toContain("'http://[::1]:5620/'")
  })

  test('past the certificate that a simulator makes for itself', () => {
    expect(repeatLine('https', get('/'), repeatTarget('https', []))).toContain(' -k ')
  })
})
