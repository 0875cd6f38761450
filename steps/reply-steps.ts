import assert from 'node:assert/strict'
import { type DataTable, Then } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'

/** What the reply to the last request says. */

Then('it is accepted', function (this: Suite) {
  const { reply } = this
  assert.equal(reply.textOf('RESULTTYPE'), 'API_OK', reply.text)
  assert.equal(reply.textOf('RESULTCODE'), '20', reply.text)
})

Then('it is accepted with {string}', function (this: Suite, message: string) {
  const { reply } = this
  assert.equal(reply.textOf('RESULTTYPE'), 'API_OK', reply.text)
  assert.equal(reply.textOf('RESULTCODE'), '20', reply.text)
  assert.equal(reply.textOf('RESULTMSG'), message, reply.text)
})

// Which cores a server has is its own affair; that the message names some is not (RES-8).
Then('it is accepted and sent to the cores', function (this: Suite) {
  const { reply } = this
  assert.equal(reply.textOf('RESULTTYPE'), 'API_OK', reply.text)
  assert.equal(reply.textOf('RESULTCODE'), '20', reply.text)
  const command = reply.textOf('REQUESTTYPE')
  const message = new RegExp(`^${command} sent to all of the following cores: \\d+(, ?\\d+)*$`)
  assert.match(reply.textOf('RESULTMSG'), message)
})

// RESULTTYPE may be the label or the word ERROR: the reference says both (RES-4, RES-5).
Then('it is refused with {int} {label}', function (this: Suite, code: number, label: string) {
  const { reply } = this
  assert.equal(reply.textOf('RESULTCODE'), String(code), reply.text)
  assert.ok([label, 'ERROR'].includes(reply.textOf('RESULTTYPE')), reply.text)
})

Then('{element} is {string}', function (this: Suite, name: string, value: string) {
  assert.equal(this.reply.textOf(name), this.value(value), this.reply.text)
})

Then('{element} echoes the request', function (this: Suite, name: string) {
  assert.equal(this.reply.textOf(name), this.requestId, this.reply.text)
})

Then('{element} matches {string}', function (this: Suite, name: string, pattern: string) {
  assert.match(this.reply.textOf(name), new RegExp(`^${pattern}$`), this.reply.text)
})

Then('the reply holds', function (this: Suite, table: DataTable) {
  for (const [name, value] of sentOf(this, table)) {
    assert.equal(this.reply.textOf(name), value, `${name} in ${this.reply.text}`)
  }
})

Then('the reply holds no {element}', function (this: Suite, name: string) {
  assert.equal(this.reply.all(name).length, 0, this.reply.text)
})

Then('the elements of the reply are {string}', function (this: Suite, names: string) {
  assert.equal(this.reply.elementNames.join(' '), names)
})

Then('the elements of {element} are {string}', function (this: Suite, name: string, names: string) {
  const [first] = this.reply.all(name)
  assert.ok(first, `the reply must hold ${name}\n${this.reply.text}`)
  assert.equal(first.children.map((child) => child.name).join(' '), names)
})
