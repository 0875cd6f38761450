import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../contract/commands.ts'
import { requirements } from '../contract/requirements.ts'
import { handlers } from '../simulator/core/handlers.ts'

/** Tags that say where an example runs, and name no requirement. */
const whereTags = ['tcp-only', 'http-only', 'https-only', 'needs-control']

/** Shared requirements that only a command without a handler can show. */
const shownByFutureCommands = ['WEB-9', 'WEB-19']

const tagged = tagsOf('features')

const unanswered = Object.entries(commands)
  .filter(([id]) => !isAnswered(id))
  .map(([, { name }]) => name)

test('every tag of the features is a requirement, or says where an example runs', () => {
  const known = new Set([...whereTags, ...requirements.map(({ id }) => id)])
  expect([...tagged].filter((tag) => !known.has(tag))).toEqual([])
})

test('every requirement has an example, or a reason why nothing can show it', () => {
  const bare = requirements
    .filter(({ place, excluded }) => excluded === undefined && !isOneOf(unanswered, place))
    .filter(({ id }) => !tagged.has(id))
  expect(bare.map(({ id }) => id)).toEqual(shownByFutureCommands)
})

test('no requirement has both', () => {
  const both = requirements.filter(({ id, excluded }) => excluded !== undefined && tagged.has(id))
  expect(both.map(({ id }) => id)).toEqual([])
})

test('every command that is answered has a feature of its stem', () => {
  const stems = new Set(filesIn('features').map((file) => file.replace(/^.*\/|\.feature$/g, '')))
  const answered = Object.keys(commands).filter(isAnswered).map(stemOf)
  expect(answered.filter((stem) => !stems.has(stem))).toEqual([])
})

test('every command has its row, and every handler its test, in files of its stem', () => {
  const rows = filesIn('contract/commands')
  const tests = filesIn('simulator/core/handlers')
  for (const id of Object.keys(commands)) {
    expect(rows).toContain(`contract/commands/${stemOf(id)}.ts`)
    if (isAnswered(id)) expect(tests).toContain(`simulator/core/handlers/${stemOf(id)}.test.ts`)
  }
})

function isAnswered(id: string): boolean {
  return Object.hasOwn(handlers, id)
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}

/** `call-update-post-recording` for `callUpdatePostRecording`. */
function stemOf(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  )
}

function tagsOf(folder: string): ReadonlySet<string> {
  const lines = filesIn(folder)
    .filter((file) => file.endsWith('.feature'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trimStart().startsWith('@'))
  return new Set(lines.flatMap((line) => line.trim().split(/\s+/)).map((tag) => tag.slice(1)))
}
