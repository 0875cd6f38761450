import { describe, expect, test } from 'vitest'
import { missingPermission, uncoveredCommands } from './permissions.ts'

function xml(...pairs: readonly (readonly [string, string])[]): string {
  return `<REQUEST>${pairs.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</REQUEST>\r\n`
}

test('every command of the API is either only asking, or allowed by some permission', () => {
  expect(uncoveredCommands()).toEqual([])
})

describe('a run that is allowed nothing may send', () => {
  test.each([
    ['a command that asks', xml(['TYPE', 'DEVICELIST'])],
    ['the same by its other name', xml(['REQUESTTYPE', ' devicestatus '])],
    ['a URL that asks', '/webAPI.aspx?type=calllist&requestid=1'],
    ['several of them', xml(['TYPE', 'TEST']).repeat(2)],
    ['the list of users', xml(['TYPE', 'IMPORTUSER'], ['ACTION', 'list'])],
    ['the same by URL', '/webAPI.aspx?action=LIST&type=importuser'],
  ])('%s', (_, text) => {
    expect(missingPermission(text, [])).toBeUndefined()
  })
})

describe('it may not send', () => {
  test.each([
    ['a command that acts', xml(['TYPE', 'CALLSTART']), 'calls'],
    ['the same by its other name, in lower case', xml(['requesttype', 'callstart']), 'calls'],
    ['a URL that acts', '/webAPI.aspx?type=importuser&action=add', 'users'],
    ['the same spelt otherwise', '/webAPI.aspx?TYPE=%69mportuser&action=add', 'users'],
    ['a form that acts', '/webAPI.aspx\ntype=email&requestid=1', 'email'],
    ['one behind one that asks', xml(['TYPE', 'TEST']) + xml(['TYPE', 'RECORDSTOP']), 'recordings'],
    [
      'a change of users beside their list',
      xml(['TYPE', 'IMPORTUSER'], ['ACTION', 'LIST']) +
        xml(['TYPE', 'IMPORTUSER'], ['ACTION', 'ADD']),
      'users',
    ],
    ['users without an action', xml(['TYPE', 'IMPORTUSER']), 'users'],
    ['a command that nobody knows', xml(['TYPE', 'FORMATDISK']), 'malformed'],
    ['a command that is hidden', xml(['TYPE', '<![CDATA[CALLSTART]]>']), 'malformed'],
    ['a part of a message', '<REQUEST><TYPE>CALLST', 'malformed'],
    ['what is no request', 'hello', 'malformed'],
    ['nothing', '', 'malformed'],
  ])('%s', (_, text, needed) => {
    expect(missingPermission(text, [])).toBe(needed)
  })
})

test('a permission allows its commands and no others', () => {
  expect(missingPermission(xml(['TYPE', 'CALLSTART']), ['calls'])).toBeUndefined()
  expect(missingPermission(xml(['TYPE', 'RECORDSTART']), ['calls'])).toBe('recordings')
  expect(missingPermission('hello', ['malformed'])).toBeUndefined()
})
