import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../contract/commands.ts'
import { requirements } from '../contract/requirements.ts'

/** Tags that say where an example runs, and name no requirement. */
const whereTags = ['tcp-only', 'http-only', 'https-only', 'needs-control', 'needs-profile']

const tagged = tagsOf('features')

test('every tag of the features is a requirement, or says where an example runs', () => {
  const known = new Set([...whereTags, ...requirements.map(({ id }) => id)])
  expect([...tagged].filter((tag) => !known.has(tag))).toEqual([])
})

test('every requirement has an example, or a reason why nothing can show it', () => {
  const bare = requirements
    .filter(({ excluded }) => excluded === undefined)
    .filter(({ id }) => !tagged.has(id))
  expect(bare.map(({ id }) => id)).toEqual([])
})

test('no requirement has both', () => {
  const both = requirements.filter(({ id, excluded }) => excluded !== undefined && tagged.has(id))
  expect(both.map(({ id }) => id)).toEqual([])
})

test('no example shows what is inferred together with what is not', () => {
  // When one fails at a server that is not ours, it must be clear whether that counts.
  const inferred = new Set(
    requirements.filter(({ basis }) => basis === 'inferred').map(({ id }) => id),
  )
  const others = new Set(
    requirements.filter(({ basis }) => basis !== 'inferred').map(({ id }) => id),
  )
  const mixed = examplesIn('features').filter(
    ({ tags }) => tags.some((tag) => inferred.has(tag)) && tags.some((tag) => others.has(tag)),
  )
  expect(mixed.map(({ at, tags }) => `${at} ${tags.join(' ')}`)).toEqual([])
})

/** What no request of the API can bring about, and so only a simulator that is told to can show. */
const byControlAlone = {
  'EXPORT-18': 'a server is configured for real-time blackouts, or is not',
  'IMPORTWORKSTATION-6': 'the database must fail to store a mapping',
  'DEVICELIST-Q1': 'the sample has a file of another day than its call, which begins and ends now',
}

test('what the reference says needs no control interface, where the API can bring it about', () => {
  const examples = examplesIn('features')
  const found = requirements.filter(({ id, basis }) => {
    const own = examples.filter(({ tags }) => tags.includes(id))
    const needs = own.filter(({ tags }) => tags.includes('needs-control'))
    return basis !== 'inferred' && own.length > 0 && needs.length === own.length
  })
  expect(found.map(({ id }) => id).toSorted()).toEqual(Object.keys(byControlAlone).toSorted())
})

test('every command has a feature of its stem', () => {
  const stems = new Set(filesIn('features').map((file) => file.replace(/^.*\/|\.feature$/g, '')))
  const wanted = Object.keys(commands).map(stemOf)
  expect(wanted.filter((stem) => !stems.has(stem))).toEqual([])
})

test('every command has its row, its handler and the test of it, in files of its stem', () => {
  const rows = filesIn('contract/commands')
  const handlers = filesIn('simulator/core/handlers')
  for (const stem of Object.keys(commands).map(stemOf)) {
    expect(rows).toContain(`contract/commands/${stem}.ts`)
    expect(handlers).toContain(`simulator/core/handlers/${stem}.ts`)
    expect(handlers).toContain(`simulator/core/handlers/${stem}.test.ts`)
  }
})

/** `call-update-post-recording` for `callUpdatePostRecording`. */
function stemOf(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  )
}

interface TaggedExample {
  readonly at: string
  readonly tags: readonly string[]
}

/** Every example with its own tags and those of the rule and the feature that it stands under. */
function examplesIn(folder: string): readonly TaggedExample[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.feature'))
    .flatMap((file) => taggedExamples(file, readFileSync(file, 'utf8').split('\n')))
}

function taggedExamples(file: string, lines: readonly string[]): readonly TaggedExample[] {
  const examples: TaggedExample[] = []
  /** The tags of what stands above, by how far above it is. */
  const above = new Map<string, readonly string[]>()
  let tags: readonly string[] = []
  for (const [index, line] of lines.entries()) {
    const text = line.trim()
    if (text.startsWith('@')) tags = [...tags, ...text.split(/\s+/).map((tag) => tag.slice(1))]
    const [, keyword] = /^(Feature|Rule|Example|Scenario Outline|Examples):/.exec(text) ?? []
    if (keyword === undefined) continue
    above.set(keyword, tags)
    const over = ['Feature', 'Rule', ...(keyword === 'Examples' ? ['Scenario Outline'] : [])]
    const all = [...over.flatMap((one) => above.get(one) ?? []), ...tags]
    if (keyword.startsWith('Example')) examples.push({ at: `${file}:${index + 1}`, tags: all })
    tags = []
  }
  return examples
}

function tagsOf(folder: string): ReadonlySet<string> {
  const lines = filesIn(folder)
    .filter((file) => file.endsWith('.feature'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trimStart().startsWith('@'))
  return new Set(lines.flatMap((line) => line.trim().split(/\s+/)).map((tag) => tag.slice(1)))
}
