import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mutantNamed } from '../../simulator/mutants/all-mutants.ts'
import { packagePath } from '../package-path.ts'
import { writtenExamples } from '../written-examples.ts'
import { ExamplesOf } from './examples-of.ts'
import { proveMutants } from './prove-mutants.ts'

const folder = mkdtempSync(join(tmpdir(), 'prove-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Each run starts processes, beside those of other tests. */
const patienceMs = 120_000

const whole = readFileSync(packagePath('features/call/call-start.feature'), 'utf8')

/** What the suite makes of a mutant whose examples are those of a feature. */
async function proven(text: string) {
  const feature = join(folder, 'call-start.feature')
  writeFileSync(feature, text)
  const mutants = [await mutantNamed('call-start-forgets-instance')]
  const examples = new ExamplesOf(await writtenExamples([feature]))
  const met: string[] = []
  const [mutant] = await proveMutants(mutants, examples, {
    workers: 1,
    met: ({ name }) => met.push(name),
  })
  expect(met).toEqual(['call-start-forgets-instance'])
  return mutant
}

test(
  'a mutant is caught by the examples of what it breaks, each told by the step that failed',
  async () => {
    const mutant = await proven(whole)
    expect(mutant?.verdict).toEqual({ is: 'caught' })
    expect(mutant?.catches).toContainEqual({
      ...{ file: expect.stringMatching(/call-start\.feature$/), example: 'Three calls at once' },
      ...{ requirements: ['CALLSTART-7'], step: 'Front Desk shows 3 calls' },
    })
  },
  patienceMs,
)

test(
  'it survives examples that have lost what they look at',
  async () => {
    // Nothing is left of them but that what they send is accepted.
    const mutant = await proven(whole.replaceAll(/\n *(Then|And) .* shows.*(\n *\|.*)*/g, ''))
    expect(mutant?.verdict).toMatchObject({ is: 'survived', unseen: ['CALLSTART-7'] })
  },
  patienceMs,
)
