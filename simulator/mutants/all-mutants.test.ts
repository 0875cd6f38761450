import { expect, test } from 'vitest'
import { requirements } from '../../contract/requirements.ts'
import { seams } from '../seams.ts'
import { allMutants, mutantNamed } from './all-mutants.ts'

const mutants = await allMutants()
const broken = new Set(mutants.flatMap(({ breaks }) => breaks))

test('every requirement that can be seen from outside has a mutant that breaks it', () => {
  const unbroken = requirements.filter(
    ({ id, excluded }) => excluded === undefined && !broken.has(id),
  )
  expect(unbroken.map(({ id }) => id)).toEqual([])
})

test('mutants break requirements of the contract, which can be seen', () => {
  const seen = new Set(
    requirements.flatMap(({ id, excluded }) => (excluded === undefined ? [id] : [])),
  )
  expect([...broken].filter((id) => !seen.has(id))).toEqual([])
})

test.each(mutants)(
  '$name exchanges a part of the simulator, and says in a sentence why',
  (mutant) => {
    const changed = Object.entries(mutant.change(seams)).filter(
      ([name, part]) => part !== Reflect.get(seams, name),
    )
    expect(changed).not.toEqual([])
    expect(mutant.says).toMatch(/^[A-Z].*[.]$/)
  },
)

test('no two mutants of a command are told in the same words', () => {
  const told = mutants.map(({ breaks, says }) => `${breaks[0].replace(/-\w+$/, '')}: ${says}`)
  expect(told.filter((says, index) => told.indexOf(says) !== index)).toEqual([])
})

test('a mutant that does not exist is a bug of who asks for it', async () => {
  await expect(mutantNamed('call-start-no-such-thing')).rejects.toThrow(
    'there is no mutant call-start-no-such-thing',
  )
})
