import { Given, Then } from '@cucumber/cucumber'
import { loudnessOf } from './media/loudness.ts'
import { mustBeEncoded, mustBeSoundOf, mustBeWav } from './media/must-be-media.ts'
import { readWav, type Wav } from './media/read-wav.ts'
import { digestOf } from './media/received-media.ts'
import { must, mustBe } from './must.ts'
import { durationOf } from './status.ts'
import type { Suite } from './suite.ts'

/** Media that an export gave out. */

Then('WAV of {int} second(s) comes back', function (this: Suite, seconds: number) {
  mustBeWav(this.media.content, seconds)
})

Then('WAV as long as {device} comes back', async function (this: Suite, role: string) {
  const { content } = this.media
  mustBeWav(content, await durationOf(this, role))
})

Then('WebM as long as {device} comes back', async function (this: Suite, role: string) {
  const { content } = this.media
  await mustBeEncoded(content, 'EBML/webm OPUS', await durationOf(this, role))
})

// What is sound alone in WebM is audio, however it is encoded and however long it lasts.
Then('WebM with sound alone comes back', async function (this: Suite) {
  await mustBeSoundOf('EBML/webm', this.media.content)
})

Then('MP3 as long as {device} comes back', async function (this: Suite, role: string) {
  const { content } = this.media
  await mustBeEncoded(content, 'MPEG MPEG 2.5 Layer 3', await durationOf(this, role))
})

Then(
  'nothing is heard from second {int} to second {int}',
  function (this: Suite, from: number, to: number) {
    for (const [at, loudness] of loudnessOf(readWav(this.media.content), from, to)) {
      mustBe(`second ${at}`, loudness, 'silent')
    }
  },
)

// PCM alone can be listened to without a decoder, and a server need not give it out (EXPORT-4).
Then(
  'where PCM comes back, nothing is heard from second {int} to second {int}',
  function (this: Suite, from: number, to: number) {
    const loudness = wavIn(this).flatMap((wav) => loudnessOf(wav, from, to))
    for (const [at, loud] of loudness) mustBe(`second ${at}`, loud, 'silent')
  },
)

Then(
  'sound is heard from second {int} to second {int}',
  function (this: Suite, from: number, to: number) {
    for (const [at, loudness] of loudnessOf(readWav(this.media.content), from, to)) {
      mustBe(`second ${at}`, loudness, 'heard')
    }
  },
)

// Where a server may do either.
Then('media comes back or a refusal', function (this: Suite) {
  must(this.hasMedia || this.reply.isRefusal, 'media must come back, or a refusal')
})

// What a server says instead is its own affair.
Then('no media comes back', function (this: Suite) {
  must(this.reply.text !== '', 'the reply must be a RESULT')
})

Then('media comes back', function (this: Suite) {
  must(this.media.content.length > 0, 'the media must not be empty')
})

Then('the media type is {string}', function (this: Suite, type: string) {
  mustBe('the media type', this.media.mediaType, type)
})

Then(
  'the file is named by {device} and ends in {string}',
  function (this: Suite, role: string, ending: string) {
    mustBe('the file name', this.media.fileName, `${this.recordId(role)}.${ending}`)
  },
)

Then('the length told is that of the media', function (this: Suite) {
  const { toldBytes, content } = this.media
  mustBe('the length told', toldBytes, String(content.length))
})

Then('the file begins with {string}', function (this: Suite, marker: string) {
  mustBe('its begin', this.media.content.toString('latin1', 0, marker.length), marker)
})

Then('the file holds no {string}', function (this: Suite, text: string) {
  must(!this.media.content.includes(text, 0, 'latin1'), `the file must not hold ${text}`)
})

Given('the media is remembered as {string}', function (this: Suite, name: string) {
  this.note(`media ${name}`, digestOf(this.media.content))
})

Then('the media is the {string}', function (this: Suite, name: string) {
  mustBe('its SHA-256', digestOf(this.media.content), this.noted(`media ${name}`))
})

Then('the media is not the {string}', function (this: Suite, name: string) {
  const other = this.noted(`media ${name}`)
  must(digestOf(this.media.content) !== other, `the media must not be the ${name}`)
})

/** The sound that came back, where it is WAV. */
function wavIn(suite: Suite): readonly Wav[] {
  const isWav = suite.hasMedia && suite.media.content.toString('latin1', 0, 4) === 'RIFF'
  return isWav ? [readWav(suite.media.content)] : []
}
