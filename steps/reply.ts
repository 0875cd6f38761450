import assert from 'node:assert/strict'
import { type ReplyElement, readReply } from './xml/read-reply.ts'

/** A reply to the last request, with the ways in which examples look at it. */
export class Reply {
  readonly text: string
  readonly root: ReplyElement

  constructor(text: string) {
    this.text = text
    this.root = readReply(text)
  }

  get isRefusal(): boolean {
    const code = this.find('RESULTCODE')
    return code !== undefined && code.text !== '20'
  }

  /** The names of the elements directly under RESULT, in order. */
  get elementNames(): readonly string[] {
    return this.root.children.map(({ name }) => name)
  }

  find(name: string): ReplyElement | undefined {
    return this.root.children.find((child) => child.name === name)
  }

  /** The text of an element directly under RESULT. */
  textOf(name: string): string {
    return textOf(this.root, name)
  }

  /** Every element with a name, wherever it stands, in order. */
  all(name: string): readonly ReplyElement[] {
    return descendants(this.root).filter((element) => element.name === name)
  }

  /** The only element with a name. */
  one(name: string): ReplyElement {
    const found = this.all(name)
    assert.equal(found.length, 1, `the reply must hold one ${name}\n${this.text}`)
    const [first] = found
    assert.ok(first)
    return first
  }
}

/** The text of a child, which must be there once. */
export function textOf(parent: ReplyElement, name: string): string {
  const [child, ...others] = parent.children.filter((element) => element.name === name)
  assert.ok(child, `${parent.name} must hold ${name}, found ${namesIn(parent)}`)
  assert.equal(others.length, 0, `${parent.name} must hold one ${name}, found ${namesIn(parent)}`)
  return child.text
}

/** The text of the first descendant with a name. */
export function deepTextOf(parent: ReplyElement, name: string): string {
  const found = descendants(parent).find((element) => element.name === name)
  assert.ok(found, `${parent.name} must hold ${name}, found ${namesIn(parent)}`)
  return found.text
}

function descendants(element: ReplyElement): ReplyElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

function namesIn(element: ReplyElement): string {
  return element.children.map(({ name }) => name).join(', ') || 'nothing'
}
