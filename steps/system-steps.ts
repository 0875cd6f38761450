import { Then } from '@cucumber/cucumber'
import { must, mustBe, mustMatch } from './must.ts'
import type { Suite } from './suite.ts'

/** The arithmetic of SYSTEMSTATUS: its numbers against each other, whatever a server's are. */

// The sample, 223.66 of 223.664 and 465.64 of 465.643, is the same rounded and cut off.
Then('the space told is that of the megabytes beside it', function (this: Suite) {
  const told = this.reply.textOf('RECORDINGSPACEINFO')
  const [free = 0, total = 0] = (told.match(/[\d.]+/g) ?? []).map(Number)
  const isNear = (gigabytes: number, name: string) =>
    Math.abs(gigabytes - numberOf(this, name) / 1024) < 0.01
  must(
    isNear(free, 'RECORDINGTOTALDISKFREE') && isNear(total, 'RECORDINGTOTALDISKCAPACITY'),
    `RECORDINGSPACEINFO must be that of the megabytes, found ${told}`,
    this.reply,
  )
})

Then('the free space is a percentage with two decimals', function (this: Suite) {
  const free = numberOf(this, 'RECORDINGTOTALDISKFREE')
  const share = (free * 100) / numberOf(this, 'RECORDINGTOTALDISKCAPACITY')
  const told = this.reply.textOf('RECORDINGTOTALDISKFREEPCT')
  mustMatch('RECORDINGTOTALDISKFREEPCT', told, '\\d+\\.\\d\\d', this.reply)
  // The sample, 48.03 of 48.033, is the same rounded and cut off.
  must(
    Math.abs(Number(told) - share) < 0.01,
    `RECORDINGTOTALDISKFREEPCT must be ${share}`,
    this.reply,
  )
})

Then('the memory used is the total without what is free', function (this: Suite) {
  const used = numberOf(this, 'SYSTEMRAMTOTAL') - numberOf(this, 'SYSTEMRAMFREE')
  mustBe('SYSTEMRAMUSED', this.reply.textOf('SYSTEMRAMUSED'), String(used), this.reply)
})

Then('the memory used is a whole percentage, cut off', function (this: Suite) {
  // In whole numbers: 29 / 100 * 100 is less than 29.
  const share = (numberOf(this, 'SYSTEMRAMUSED') * 100) / numberOf(this, 'SYSTEMRAMTOTAL')
  const told = this.reply.textOf('SYSTEMRAMUSEDPCT')
  mustBe('SYSTEMRAMUSEDPCT', told, String(Math.floor(share)), this.reply)
})

Then('the processors are numbered from 0 without a gap', function (this: Suite) {
  const names = this.reply.elementNames.filter((name) => name.startsWith('PROCESSOR'))
  must(names.length > 0, 'the reply must hold PROCESSOR0', this.reply)
  const expected = names.map((_, number) => `PROCESSOR${number}`)
  mustBe('the processors', names.join(' '), expected.join(' '), this.reply)
})

function numberOf(suite: Suite, name: string): number {
  const text = suite.reply.textOf(name)
  mustMatch(name, text, '\\d+', suite.reply)
  return Number(text)
}
