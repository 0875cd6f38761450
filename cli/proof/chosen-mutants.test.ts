import { expect, test } from 'vitest'
import type { NamedMutant } from '../../simulator/mutants/all-mutants.ts'
import { chosenMutants } from './chosen-mutants.ts'

const all: readonly NamedMutant[] = ['call-start-a', 'call-start-b', 'call-stop-a'].map((name) => ({
  name,
  breaks: ['A-1'],
  says: 'It is wrong.',
  change: (usual) => usual,
}))

test.each([
  [[], ['call-start-a', 'call-start-b', 'call-stop-a']],
  [['call-start-a'], ['call-start-a']],
  [['call-start-*'], ['call-start-a', 'call-start-b']],
  [['*-a'], ['call-start-a', 'call-stop-a']],
  [
    ['call-stop-a', 'call-*-a'],
    ['call-start-a', 'call-stop-a'],
  ],
])('mutants are chosen by name: %j', (names, chosen) => {
  expect(chosenMutants(all, names).map(({ name }) => name)).toEqual(chosen)
})

test.each(['call', 'call-start-', 'call.start-a'])(
  'a name that none has is refused: %s',
  (name) => {
    expect(() => chosenMutants(all, ['call-*', name])).toThrow(`no mutant is called ${name}`)
  },
)
