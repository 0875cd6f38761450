import { Then } from '@cucumber/cucumber'
import { mustBeEncoded, mustBeSoundOf, mustBeWav } from './media/must-be-media.ts'
import { type ZippedFile, zipFiles } from './media/zip-files.ts'
import { must, mustBe } from './must.ts'
import { durationOf } from './status.ts'
import type { Suite } from './suite.ts'

/** The files of a ZIP that MULTIEXPORT gave out. */

Then('a ZIP of {int} file(s) comes back', function (this: Suite, count: number) {
  mustBe('the files in the ZIP', String(zipFiles(this.media.content).length), String(count))
})

Then(
  'its files are named by {string} and end in {string}',
  function (this: Suite, roles: string, ending: string) {
    const expected = roles.split(', ').map((role) => `${this.recordId(role)}.${ending}`)
    const found = zipFiles(this.media.content).map(({ name }) => name)
    mustBe('the names in the ZIP', found.join(', '), expected.join(', '))
  },
)

Then('its file {int} is WebM with sound alone', async function (this: Suite, at: number) {
  await mustBeSoundOf('EBML/webm', fileAt(this, at).content)
})

Then(
  'its file {int} is WAV as long as {device}',
  async function (this: Suite, at: number, role: string) {
    const { content } = fileAt(this, at)
    mustBeWav(content, await durationOf(this, role))
  },
)

Then(
  'its file {int} is WebM as long as {device}',
  async function (this: Suite, at: number, role: string) {
    const { content } = fileAt(this, at)
    await mustBeEncoded(content, 'EBML/webm OPUS', await durationOf(this, role))
  },
)

function fileAt(suite: Suite, at: number): ZippedFile {
  const file = zipFiles(suite.media.content)[at - 1]
  must(file, `the ZIP must hold a file ${at}`)
  return file
}
