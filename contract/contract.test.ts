import { describe, expect, test } from 'vitest'
import { commands } from './commands.ts'
import { dialectSwitches } from './dialect.ts'
import { documentedExamples, elision, slips } from './documented-examples.ts'
import { messages } from './messages.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { recordingColumns } from './recording-columns.ts'
import { refusals } from './refusals.ts'
import { requirements } from './requirements.ts'
import { resultCodes } from './results.ts'
import type { Command } from './types.ts'

const rows: readonly (readonly [string, Command])[] = Object.entries(commands)

describe('commands', () => {
  test('are the 32 of the reference, TEST, and the second form of CALLUPDATE', () => {
    const names = rows.map(([, { name }]) => name)
    expect(names).toHaveLength(34)
    expect(new Set(names).size).toBe(33)
    expect(names.filter((name) => name === 'CALLUPDATE')).toHaveLength(2)
  })

  test.each(rows)('%s names parameters that are known', (_, row) => {
    expect(namesOf(row).filter((name) => !isKnown(name))).toEqual([])
  })

  // A selector may be data as well: a DEVICEALIAS names a device, or becomes its alias.
  test.each(rows)('%s asks for a parameter in one way, and offers it once', (_, row) => {
    const asked = [...row.required, ...row.choices.flatMap(({ of }) => of.flat())]
    const offered = row.optional.flatMap(({ names }) => names)
    expect(new Set(asked).size).toBe(asked.length)
    expect(new Set(offered).size).toBe(offered.length)
  })

  test.each(rows)('%s can refuse what its parameters make possible', (_, row) => {
    const lexicals = namesOf(row)
      .filter(isKnown)
      .map((name) => parameters[name].lexical)
    const canBeWrong = lexicals.some((lexical) => lexical !== 'text' && lexical !== 'text-list')
    if (canBeWrong) expect(row.refusals).toContain('valueInvalid')
    expect(row.refusals.includes('wrongTransport')).toBe(!row.via.includes('tcp'))
  })

  test.each(rows)('%s has a success, or gives out media', (_, row) => {
    expect(row.successes.length > 0 || row.media === true).toBe(true)
  })

  test('that share a name are told apart by a parameter that one requires', () => {
    const forms = rows.map(([, row]) => row).filter(({ selectedBy }) => selectedBy !== undefined)
    expect(forms.map(({ name, selectedBy }) => [name, selectedBy])).toEqual([
      ['CALLUPDATE', 'RECORDID'],
    ])
    expect(forms.every(({ required, selectedBy = '' }) => required.includes(selectedBy))).toBe(true)
  })
})

describe('requirements', () => {
  test('have ids that are used once', () => {
    const ids = requirements.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(requirements)('$id is one sentence with a source', ({ says, source, excluded }) => {
    expect(says).toMatch(/^[A-Z][^\n]+[^.]\.$/)
    expect(source).not.toBe('')
    if (excluded !== undefined) expect(excluded).toMatch(/^[A-Z].+\.$/)
  })

  test('that we chose are never a must', () => {
    const musts = requirements.filter(
      ({ basis, level }) => basis === 'inferred' && level === 'must',
    )
    expect(musts.map(({ id }) => id)).toEqual([])
  })
})

describe('tables', () => {
  test('no code stands for two labels', () => {
    const codes = Object.values(resultCodes)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('every refusal is one that a command gives, or one of the form of a request', () => {
    const given = new Set<string>([
      ...rows.flatMap(([, row]) => row.refusals),
      ...['malformed', 'requestIdInvalid', 'unknownCommand', 'valueMissing'],
    ])
    expect(Object.keys(refusals).filter((id) => !given.has(id))).toEqual([])
  })

  test('every message is one that a command gives', () => {
    const given = new Set<string>(
      rows.flatMap(([, row]) => row.successes.map((one) => one.message)),
    )
    expect(Object.keys(messages).filter((id) => !given.has(id))).toEqual([])
  })

  test('every parameter is one that a command takes', () => {
    const taken = new Set<string>(rows.flatMap(([, row]) => namesOf(row)))
    expect(Object.keys(parameters).filter((name) => !taken.has(name))).toEqual([])
  })

  test('a switch has its default among its options', () => {
    for (const { options, default: chosen } of Object.values(dialectSwitches)) {
      expect(options).toContain(chosen)
    }
  })

  test('a recording has 49 columns, each once whatever its case', () => {
    expect(new Set(recordingColumns.map((name) => name.toLowerCase())).size).toBe(49)
  })
})

describe('slips', () => {
  test.each(slips)('$example prints $prints, once', ({ example, prints }) => {
    expect(documentedExamples[example].text.split(prints)).toHaveLength(2)
  })

  test.each(slips)('$example is put right by another text', ({ prints, instead, why }) => {
    expect(instead).not.toBe(prints)
    expect(why).toMatch(/\.$/)
  })

  test('only the list of recordings leaves something out', () => {
    const elided = Object.entries(documentedExamples).filter(([, { text }]) =>
      text.includes(elision),
    )
    expect(elided.map(([id]) => id)).toEqual(['28-CALLLIST'])
  })
})

function namesOf(row: Command): readonly string[] {
  return [
    ...row.required,
    ...row.choices.flatMap(({ of }) => of.flat()),
    ...row.optional.flatMap(({ names }) => names),
  ]
}

function isKnown(name: string): name is ParameterName {
  return Object.hasOwn(parameters, name)
}
