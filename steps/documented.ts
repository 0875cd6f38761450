import assert from 'node:assert/strict'
import {
  type DocumentedExample,
  documentedExamples,
  elision,
  slips,
} from '../contract/documented-examples.ts'
import { type ReplyElement, readDocument } from './xml/read-reply.ts'
import type { Sent } from './xml/write-request.ts'

/** The parameters of a documented request, its slips put right; TYPE apart, which is the command. */
export function documentedRequest(id: string): { readonly command: string; readonly sent: Sent[] } {
  const root = readDocument(corrected(id))
  const sent = root.children.map(({ name, text }): Sent => [name, text.trim()])
  const [, command = ''] = sent.find(([name]) => name === 'TYPE' || name === 'REQUESTTYPE') ?? []
  return { command, sent: sent.filter(([name]) => name !== 'TYPE' && name !== 'REQUESTTYPE') }
}

/** Holds a reply against a documented one: element for element, in order. */
export function assertAsDocumented(actual: ReplyElement, id: string): void {
  compare(readDocument(corrected(id)), actual, example(id).among, actual.name)
}

/** An example as it would be printed without its slips. */
function corrected(id: string): string {
  return slips
    .filter((slip) => slip.example === id)
    .reduce((text, { prints, instead }) => {
      assert.ok(text.includes(prints), `${id} does not print ${prints}`)
      return text.replace(prints, instead)
    }, example(id).text)
}

function example(id: string): DocumentedExample {
  const found = Object.entries(documentedExamples).find(([key]) => key === id)?.[1]
  assert.ok(
    found,
    `there is no example ${id}; there are ${Object.keys(documentedExamples).join(', ')}`,
  )
  return found
}

function compare(
  expected: ReplyElement,
  actual: ReplyElement,
  among: string | undefined,
  path: string,
): void {
  const listed = expected.children.filter(({ name }) => name === among)
  if (expected.text.includes(elision)) compareElided(expected, actual, path)
  else if (listed.length > 0) compareAmong(expected, actual, listed, path)
  else compareWhole(expected, actual, among, path)
}

function compareWhole(
  expected: ReplyElement,
  actual: ReplyElement,
  among: string | undefined,
  path: string,
): void {
  assert.deepEqual(namesIn(actual), namesIn(expected), `the elements of ${path}`)
  if (expected.children.length === 0) assert.equal(actual.text, expected.text, path)
  for (const [index, child] of expected.children.entries()) {
    const other = actual.children[index]
    assert.ok(other)
    compare(child, other, among, `${path} > ${child.name}`)
  }
}

/** What is printed of a row is compared, and its place among the elements is not. */
function compareElided(expected: ReplyElement, actual: ReplyElement, path: string): void {
  for (const child of expected.children) {
    const other = actual.children.find(({ name }) => name === child.name)
    assert.equal(other?.text, child.text, `${path} > ${child.name}`)
  }
}

/** Each thing that is printed is among those listed, identical, and COUNT counts these. */
function compareAmong(
  expected: ReplyElement,
  actual: ReplyElement,
  listed: readonly ReplyElement[],
  path: string,
): void {
  for (const one of listed) {
    const [key] = one.children
    const twin = actual.children.find(
      ({ name, children }) => name === one.name && children[0]?.text === key?.text,
    )
    assert.ok(twin, `${path} must list ${one.name} ${key?.text}`)
    compare(one, twin, undefined, `${path} > ${one.name}`)
  }
  const [{ name } = { name: '' }] = listed
  const others = (element: ReplyElement) => element.children.filter((child) => child.name !== name)
  assert.deepEqual(
    others(actual).map((child) => child.name),
    others(expected).map((child) => child.name),
    `the elements of ${path}`,
  )
}

function namesIn(element: ReplyElement): string[] {
  return element.children.map(({ name }) => name)
}
