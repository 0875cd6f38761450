import { type DataTable, Then } from '@cucumber/cucumber'
import { must, mustBe, mustMatch } from './must.ts'
import { deepTextOf, type Reply } from './reply.ts'
import { deviceStatus } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { ReplyElement } from './xml/read-reply.ts'

/** What the reply to the last request says. */

Then('it is accepted', function (this: Suite) {
  mustBeAccepted(this.reply)
})

Then('it is accepted with {string}', function (this: Suite, message: string) {
  const { reply } = this
  mustBeAccepted(reply)
  mustBe('RESULTMSG', reply.textOf('RESULTMSG'), this.value(message), reply)
})

// Which cores a server has is its own affair, and what it puts between them; that the message names
// some is not (RES-8).
Then('it is accepted and sent to the cores', function (this: Suite) {
  const { reply } = this
  mustBeAccepted(reply)
  const message = `${reply.textOf('REQUESTTYPE')} sent to all of the following cores: \\d+(\\D+\\d+)*`
  mustMatch('RESULTMSG', reply.textOf('RESULTMSG'), message, reply)
})

Then(
  'the cores it was sent to include the core of {device}',
  async function (this: Suite, role: string) {
    const { reply } = this
    const cores = reply.textOf('RESULTMSG').replace(/^.*: /, '').split(/\D+/)
    const ident = deepTextOf(await deviceStatus(this, role), 'COREIDENT')
    must(cores.includes(ident), `the cores must include ${ident}, found ${cores.join()}`, reply)
  },
)

// RESULTTYPE may be the label or the word ERROR: the reference says both (RES-4, RES-5).
Then('it is refused with {int} {label}', function (this: Suite, code: number, label: string) {
  const { reply } = this
  mustBe('RESULTCODE', reply.textOf('RESULTCODE'), String(code), reply)
  mustMatch('RESULTTYPE', reply.textOf('RESULTTYPE'), `${label}|ERROR`, reply)
})

// Where the reference calls something an error and does not tell its code.
Then('it is refused', function (this: Suite) {
  const { reply } = this
  mustMatch('RESULTCODE', reply.textOf('RESULTCODE'), '(?!20$)\\d+', reply)
  mustMatch('RESULTTYPE', reply.textOf('RESULTTYPE'), 'ERROR|(?!API_OK$)API_[A-Z_]+', reply)
})

// Where either is right, and what it does is looked at afterwards.
Then('it is accepted or refused', function (this: Suite) {
  mustMatch('RESULTCODE', this.reply.textOf('RESULTCODE'), '\\d+', this.reply)
})

Then('{element} is {string}', function (this: Suite, name: string, value: string) {
  mustBe(name, this.reply.textOf(name), this.value(value), this.reply)
})

// Where a server may refuse, and must not do something else.
Then(
  'where it is accepted, {element} is {string}',
  function (this: Suite, name: string, value: string) {
    const { reply } = this
    if (!reply.isRefusal) mustBe(name, reply.textOf(name), this.value(value), reply)
  },
)

Then('{element} echoes the request', function (this: Suite, name: string) {
  mustBe(name, this.reply.textOf(name), this.requestId, this.reply)
})

Then('{element} matches {string}', function (this: Suite, name: string, pattern: string) {
  mustMatch(name, this.reply.textOf(name), this.value(pattern), this.reply)
})

Then('{element} does not match {string}', function (this: Suite, name: string, pattern: string) {
  const found = this.reply.textOf(name)
  const not = this.value(pattern)
  must(!new RegExp(`^(?:${not})$`).test(found), `${name} must not be "${found}"`, this.reply)
})

Then('the reply holds', function (this: Suite, table: DataTable) {
  for (const [name, value] of sentOf(this, table)) {
    mustBe(name, this.reply.textOf(name), value, this.reply)
  }
})

Then('the reply holds no {element}', function (this: Suite, name: string) {
  must(this.reply.all(name).length === 0, `the reply must hold no ${name}`, this.reply)
})

Then('the elements of the reply are {string}', function (this: Suite, names: string) {
  mustBe('the elements of the reply', this.reply.elementNames.join(' '), names, this.reply)
})

Then('the elements of the reply match {string}', function (this: Suite, pattern: string) {
  mustMatch('the elements of the reply', this.reply.elementNames.join(' '), pattern, this.reply)
})

Then('the elements of {element} are {string}', function (this: Suite, name: string, names: string) {
  const [first] = this.reply.all(name)
  must(first, `the reply must hold ${name}`, this.reply)
  const found = first.children.map((child) => child.name).join(' ')
  mustBe(`the elements of ${name}`, found, names, this.reply)
})

Then(
  'the elements of every {element} are {string}',
  function (this: Suite, name: string, names: string) {
    for (const { children } of this.reply.all(name)) {
      const found = children.map((child) => child.name).join(' ')
      mustBe(`the elements of ${name}`, found, names, this.reply)
    }
  },
)

// Others may be there too, in any order. RESULT is the reply itself.
Then('every {element} holds {string}', function (this: Suite, name: string, names: string) {
  for (const { children } of named(this.reply, name)) {
    const found = children.map((child) => child.name)
    const missing = names.split(' ').filter((one) => !found.includes(one))
    must(missing.length === 0, `${name} must hold ${missing.join(', ')}`, this.reply)
  }
})

Then(
  'every {element} holds {int} {element}',
  function (this: Suite, name: string, count: number, inner: string) {
    for (const { children } of named(this.reply, name)) {
      const { length } = children.filter((child) => child.name === inner)
      mustBe(`the ${inner} right in ${name}`, String(length), String(count), this.reply)
    }
  },
)

Then(
  '{element} is the first element of {element}',
  function (this: Suite, first: string, name: string) {
    for (const { children } of named(this.reply, name)) {
      mustBe(`the first element of ${name}`, children[0]?.name ?? '', first, this.reply)
    }
  },
)

Then('{element} stands before {element}', function (this: Suite, first: string, second: string) {
  const names = this.reply.elementNames
  must(names.includes(first), `the reply must hold ${first}`, this.reply)
  const isBefore = names.indexOf(first) < names.indexOf(second)
  must(isBefore, `${first} must stand before ${second}`, this.reply)
})

// Neither goes with anything but what the table has beside it. What is not in it is left alone, and
// so is RESULTTYPE where it is the word ERROR.
Then(
  'RESULTTYPE and RESULTCODE go together as in the table',
  function (this: Suite, table: DataTable) {
    const [label, code] = [this.reply.textOf('RESULTTYPE'), this.reply.textOf('RESULTCODE')]
    const known = table.raw().filter(([one, other]) => one === code || other === label)
    const isThere = known.some(([one, other]) => one === code && other === label)
    const isLeftOpen = label === 'ERROR' || known.length === 0
    must(isThere || isLeftOpen, `${label} must not go with ${code}`, this.reply)
  },
)

function named(reply: Reply, name: string): readonly ReplyElement[] {
  const found = name === 'RESULT' ? [reply.root] : reply.all(name)
  must(found.length > 0, `the reply must hold ${name}`, reply)
  return found
}

function mustBeAccepted(reply: Reply): void {
  mustBe('RESULTTYPE', reply.textOf('RESULTTYPE'), 'API_OK', reply)
  mustBe('RESULTCODE', reply.textOf('RESULTCODE'), '20', reply)
}
