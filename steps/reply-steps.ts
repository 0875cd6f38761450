import { type DataTable, Then } from '@cucumber/cucumber'
import { must, mustBe, mustMatch } from './must.ts'
import { deepTextOf, type Reply } from './reply.ts'
import { deviceStatus } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'

/** What the reply to the last request says. */

Then('it is accepted', function (this: Suite) {
  mustBeAccepted(this.reply)
})

Then('it is accepted with {string}', function (this: Suite, message: string) {
  const { reply } = this
  mustBeAccepted(reply)
  mustBe('RESULTMSG', reply.textOf('RESULTMSG'), this.value(message), reply)
})

// Which cores a server has is its own affair; that the message names some is not (RES-8).
Then('it is accepted and sent to the cores', function (this: Suite) {
  const { reply } = this
  mustBeAccepted(reply)
  const message = `${reply.textOf('REQUESTTYPE')} sent to all of the following cores: \\d+(, ?\\d+)*`
  mustMatch('RESULTMSG', reply.textOf('RESULTMSG'), message, reply)
})

Then(
  'the cores it was sent to include the core of {device}',
  async function (this: Suite, role: string) {
    const { reply } = this
    const cores = reply.textOf('RESULTMSG').replace(/^.*: /, '').split(/, ?/)
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

Then('{element} is {string}', function (this: Suite, name: string, value: string) {
  mustBe(name, this.reply.textOf(name), this.value(value), this.reply)
})

Then('{element} echoes the request', function (this: Suite, name: string) {
  mustBe(name, this.reply.textOf(name), this.requestId, this.reply)
})

Then('{element} matches {string}', function (this: Suite, name: string, pattern: string) {
  mustMatch(name, this.reply.textOf(name), pattern, this.reply)
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

function mustBeAccepted(reply: Reply): void {
  mustBe('RESULTTYPE', reply.textOf('RESULTTYPE'), 'API_OK', reply)
  mustBe('RESULTCODE', reply.textOf('RESULTCODE'), '20', reply)
}
