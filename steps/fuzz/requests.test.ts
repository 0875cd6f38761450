import { expect, test } from 'vitest'
import { commands } from '../../contract/commands.ts'
import { scenarioRoles } from '../target/simulator-target.ts'
import { isFilled, rows } from './fuzz-request.ts'
import { everyTwo, firstRequests, optionalOf, validRequest } from './valid-requests.ts'
import { Vocabulary } from './vocabulary.ts'
import { wrongRequests } from './wrong-requests.ts'

const roles = scenarioRoles('scenarios/conformance.yaml')
const words = new Vocabulary(roles, true)

test.each([0, 1, 2, 3, 17, 30])('of %i names any two are together, and without each other', (n) => {
  const names = Array.from({ length: n }, (_, index) => `P${index}`)
  const sets = everyTwo(names)
  for (const one of names) {
    for (const other of names.filter((name) => name !== one)) {
      expect(sets.some((set) => set.includes(one) && set.includes(other))).toBe(true)
      expect(sets.some((set) => set.includes(one) && !set.includes(other))).toBe(true)
    }
  }
})

test('every run begins with each command in each of its forms, and each alternative', () => {
  const first = firstRequests(words)
  for (const row of rows) {
    const own = first.filter(({ command }) => command === row.name)
    const sent = new Set(own.flatMap(({ parameters }) => parameters.map(([name]) => name)))
    const names = [...row.required, ...row.choices.flatMap(({ of }) => of.flat())]
    for (const name of [...names, ...optionalOf(row)]) expect(sent).toContain(name)
  }
})

test('a role stands for what names something', () => {
  expect(words.valuesFor('DEVICEID', commands.callStart)).toContain('the DEVICEID of Front Desk')
  expect(words.valuesFor('DEVICEALIAS', commands.callStart)).not.toContain(
    'the DEVICEALIAS of Lobby',
  )
  expect(words.valuesFor('IDENT', commands.email)).toContain('the RECORDID of Sunday')
})

test('at a server that is not ours agents are named where nothing is changed of them', () => {
  const careful = new Vocabulary(roles, false)
  expect(careful.valuesFor('AGENTID', commands.importAgentPhone)).toEqual(['999999999'])
  expect(careful.valuesFor('ACTION', commands.importUser)).toEqual(['LIST', 'ADD'])
  expect(careful.valuesFor('AGENTID', commands.callList)).toContain('the AGENTID of Front Desk')
})

test('one thing is wrong each', () => {
  const row = commands.blackoutStart
  const pick = <T>([first]: readonly [T, ...T[]]) => first
  const right = validRequest(row, ['CALLINSTANCE'], words, pick)
  const wrong = wrongRequests(right, row, words, ['<odd>'])
  expect(isFilled(wrong)).toBe(true)
  const desk = ['DEVICEID', 'the DEVICEID of Front Desk']
  const instance = ['CALLINSTANCE', '1']
  const told = wrong.map(({ kind, command, parameters }) => [kind, command, ...parameters])
  expect(told).toEqual([
    ['missing parameter', 'BLACKOUTSTART', instance],
    ['blank parameter', 'BLACKOUTSTART', ['DEVICEID', '(blank)'], instance],
    ...[
      ['DEVICEALIAS', 'the DEVICEALIAS of Front Desk'],
      ['CRM_USER', 'the CRM_USER of Front Desk'],
      ['SYS_USER', 'the SYS_USER of Front Desk'],
    ].map((more) => ['selector in excess', 'BLACKOUTSTART', desk, instance, more]),
    ['unknown parameter', 'BLACKOUTSTART', desk, instance, ['FUZZED', 'Gold Level']],
    ['unknown command', 'FORMATDISK', desk, instance],
    ...['(blank)', 'abc', '-1', '1.5'].map((id) => [
      'no REQUESTID',
      'BLACKOUTSTART',
      ['REQUESTID', id],
      desk,
      instance,
    ]),
    ['odd text', 'BLACKOUTSTART', ['DEVICEID', '<odd>'], instance],
    ['odd text', 'BLACKOUTSTART', desk, ['CALLINSTANCE', '<odd>']],
  ])
})
