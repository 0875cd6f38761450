import { expect, test } from 'vitest'
import { proxyHeaders, readProxy } from './proxy-address.ts'

test.each([
  ['http://proxy:3128', { kind: 'http', host: 'proxy', port: 3128, name: 'http://proxy:3128' }],
  ['http://proxy/', { kind: 'http', host: 'proxy', port: 80, name: 'http://proxy' }],
  ['socks5://proxy', { kind: 'socks5', host: 'proxy', port: 1080, name: 'socks5://proxy' }],
  ['http://[::1]:3128', { kind: 'http', host: '::1', port: 3128, name: 'http://[::1]:3128' }],
  [
    'socks5://me:a%40b%3A@proxy:9',
    {
      kind: 'socks5',
      host: 'proxy',
      port: 9,
      name: 'socks5://proxy:9',
      login: { user: 'me', password: 'a@b:' },
    },
  ],
  [
    'http://me@proxy:9',
    {
      kind: 'http',
      host: 'proxy',
      port: 9,
      name: 'http://proxy:9',
      login: { user: 'me', password: '' },
    },
  ],
])('%s is a proxy', (text, proxy) => {
  expect(readProxy(text)).toEqual(proxy)
})

test.each([
  'proxy:3128',
  'proxy',
  '',
  'https://proxy:3128',
  'socks4://proxy:1080',
  'http://proxy:3128/somewhere',
  'http://proxy:3128/?a=b',
  'http://proxy:3128/#a',
  'http://me:%zz@proxy:3128',
  'socks5://',
])('"%s" is no proxy', (text) => {
  expect(readProxy(text)).toBeUndefined()
})

test('an HTTP proxy is told who asks, where somebody does', () => {
  const headersOf = (text: string) => {
    const proxy = readProxy(text)
    return proxy && proxyHeaders(proxy)
  }
  expect(headersOf('http://proxy:3128')).toEqual({})
  expect(headersOf('http://me:p%3Aw@proxy:3128')).toEqual({
    'Proxy-Authorization': 'Basic bWU6cDp3',
  })
})
