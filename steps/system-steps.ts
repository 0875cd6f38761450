import assert from 'node:assert/strict'
import { Then } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** The arithmetic of SYSTEMSTATUS: its numbers against each other, whatever a server's are. */

Then(
  'the space is told as free of total, in gigabytes of the megabytes beside it',
  function (this: Suite) {
    const free = gigabytes(numberOf(this, 'RECORDINGTOTALDISKFREE'))
    const total = gigabytes(numberOf(this, 'RECORDINGTOTALDISKCAPACITY'))
    assert.equal(this.reply.textOf('RECORDINGSPACEINFO'), `${free} of ${total}`)
  },
)

Then('the free space is a percentage with two decimals', function (this: Suite) {
  const free = numberOf(this, 'RECORDINGTOTALDISKFREE')
  const share = (free * 100) / numberOf(this, 'RECORDINGTOTALDISKCAPACITY')
  const told = this.reply.textOf('RECORDINGTOTALDISKFREEPCT')
  assert.match(told, /^\d+\.\d\d$/)
  // The sample, 48.03 of 48.033, is the same rounded and cut off.
  assert.ok(Math.abs(Number(told) - share) < 0.01, `${told} for ${share}`)
})

Then('the memory used is the total without what is free', function (this: Suite) {
  const used = numberOf(this, 'SYSTEMRAMTOTAL') - numberOf(this, 'SYSTEMRAMFREE')
  assert.equal(this.reply.textOf('SYSTEMRAMUSED'), String(used))
})

Then('the memory used is a whole percentage, cut off', function (this: Suite) {
  // In whole numbers: 29 / 100 * 100 is less than 29.
  const share = (numberOf(this, 'SYSTEMRAMUSED') * 100) / numberOf(this, 'SYSTEMRAMTOTAL')
  assert.equal(this.reply.textOf('SYSTEMRAMUSEDPCT'), String(Math.floor(share)))
})

Then('the processors are numbered from 0 without a gap', function (this: Suite) {
  const names = this.reply.elementNames.filter((name) => name.startsWith('PROCESSOR'))
  assert.ok(names.length > 0, this.reply.text)
  assert.deepEqual(
    names,
    names.map((_, number) => `PROCESSOR${number}`),
  )
})

function numberOf(suite: Suite, name: string): number {
  const text = suite.reply.textOf(name)
  assert.match(text, /^\d+$/, `${name} must be a whole number`)
  return Number(text)
}

function gigabytes(megabytes: number): string {
  return `${(megabytes / 1024).toFixed(2)}GB`
}
