import type { Explanation } from './survivors.ts'

/**
 * Every mutant that survives, and why no test can tell it. `npm run mutation` fails where one is missing,
 * and where one is killed after all.
 */
export const explanations: readonly Explanation[] = [
  {
    file: 'simulator/wire/decode.ts',
    why: 'The compiler asks for it, and what it is there for cannot happen.',
    changes: ['\'\' → "Stryker was here!"', '\'text\' → ""'],
  },
  {
    file: 'simulator/wire/decode.ts',
    why: 'A form that is selected by nothing is looked for under no name, and of several forms the one without a selector stands first in the contract.',
    changes: ['row.selectedBy !== undefined → true', 'row.selectedBy === undefined → true'],
  },
  {
    file: 'simulator/wire/escape.ts',
    why: 'It only saves time: the same comes out without it.',
    changes: ["!markup.test(allowed) && !allowed.includes('\\r') → false", '\'\\r\' → ""'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'It only saves time: the same comes out without it.',
    changes: [
      'this.#pending.length === 0 → false',
      'this.#pending.subarray(0, usualOpening.length).equals(usualOpening) → false',
      'found === undefined → true',
      'found === undefined → false',
      'found === undefined → found !== undefined',
      '{ const kept = Math.max(end.tag.length, usualOpening.length + 1) this.#searched… → {}',
      'closed ?? this.#lengthWithoutBlanks() - kept → closed && this.#lengthWithoutBlanks() - kept',
      'Math.max(end.from, closed ?? this.#lengthWithoutBlanks() - kept) → Math.min(end.from, closed ?? this.#lengthWithoutBlanks() - kept)',
      'closed !== undefined → true',
      'start > 0 → true',
      'start > 0 → start >= 0',
    ],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'What is kept is longer than it must be in either case: a part of an opening or of an end tag fits in.',
    changes: ['usualOpening.length + 1 → usualOpening.length - 1'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'Nothing is compared with undefined: no line end is found from there, and no opening is before it.',
    changes: ['closed === undefined → false', 'reopened !== undefined → true'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'Both are places of different texts, which cannot be the same.',
    changes: ['reopened < closed → reopened <= closed'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'What is looked for never stands at the very beginning: that is where the message opens, or was cut.',
    changes: ['at >= 0 → at > 0'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'Past the last byte there is no line end.',
    changes: ['at < this.#pending.length → at <= this.#pending.length'],
  },
  {
    file: 'simulator/wire/framing.ts',
    why: 'Nowhere is where a search begins anew: slower, and the same is found.',
    changes: [
      '{ let length = this.#pending.length while (isBlank(this.#pending[length - 1])) … → {}',
    ],
  },
  {
    file: 'simulator/wire/message-opening.ts',
    why: 'The compiler asks for it, and what it is there for cannot happen.',
    changes: [
      '\'\' → "Stryker was here!"',
      '[] → ["Stryker was here"]',
      'tag !== undefined && name !== undefined → tag !== undefined || name !== undefined',
      'tag !== undefined → true',
      'name !== undefined → true',
    ],
  },
  {
    file: 'simulator/wire/read-query.ts',
    why: 'A letter T of no parameter is among the values, which no command asks for.',
    changes: ['[] → ["Stryker was here"]'],
  },
  {
    file: 'simulator/wire/read-query.ts',
    why: 'A function that ends without a word gives undefined.',
    changes: ['{ return undefined } → {}'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'Nothing else is thrown in there, unless by a bug.',
    changes: ['error instanceof NotWellFormed → true'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'The text before it is longer than nothing: what is looked for cannot stand at the very beginning.',
    changes: ['next < 0 → next <= 0', 'end < 0 → end <= 0', 'at < 0 → at <= 0'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'Whoever asks for a start tag has seen the `<` of it.',
    changes: ["!this.#sees('<') → false", '\'<\' → ""', '\'an element is expected\' → ""'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'One quote and one character more are looked at, which are neither `<` nor `&`.',
    changes: ['this.#at + 1 → this.#at - 1'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'It only saves time: the same comes out without it.',
    changes: ["!raw.includes('&') → false", '\'&\' → ""', '\'\\r\' → ""'],
  },
  {
    file: 'simulator/wire/read-xml.ts',
    why: 'The compiler asks for it, and what it is there for cannot happen.',
    changes: ['\'\' → "Stryker was here!"', '[] → ["Stryker was here"]'],
  },
  {
    file: 'simulator/wire/xml-characters.ts',
    why: 'It only saves time: the same comes out without it.',
    changes: ['forbiddenAt(text) < 0 → false'],
  },
  {
    file: 'simulator/core/handlers/call-list.ts',
    why: 'No number is as large as no number.',
    changes: ['parameters.CALLCOUNT === undefined → false'],
  },
  {
    file: 'simulator/core/handlers/call-list.ts',
    why: 'A reply of CALLLIST has no message.',
    changes: ['\'ok\' → ""'],
  },
  {
    file: 'simulator/core/handlers/call-list.ts',
    why: 'The compiler asks for it, and what it is there for cannot happen.',
    changes: ['\'\' → "Stryker was here!"'],
  },
  {
    file: 'simulator/core/handlers/call-list.ts',
    why: 'Nobody has no record.',
    changes: ['recording.userId === undefined → false'],
  },
  {
    file: 'simulator/core/handlers/call-update.ts',
    why: 'A call is up here: where there is none, the request was refused or changed a recording.',
    changes: ['call → true', 'call?.recording → call.recording'],
  },
  {
    file: 'simulator/core/handlers/export-recording.ts',
    why: 'A password that is undefined encrypts nothing.',
    changes: ['password === undefined → false'],
  },
  {
    file: 'simulator/core/handlers/import-agent-phone.ts',
    why: 'Requests that lack both names or one were refused before.',
    changes: [
      'FIRSTNAME === undefined → false',
      'FIRSTNAME === undefined || LASTNAME === undefined → FIRSTNAME === undefined && LASTNAME === undefined',
      'LASTNAME === undefined → false',
    ],
  },
  {
    file: 'simulator/core/handlers/import-user.ts',
    why: 'Where it is asked for, it was sent.',
    changes: ['\'\' → "Stryker was here!"'],
  },
  {
    file: 'simulator/core/handlers/import-user.ts',
    why: 'Nobody is among those who have a name.',
    changes: ['user !== undefined → true'],
  },
  {
    file: 'simulator/core/handlers/modify-role-group-permission.ts',
    why: 'The wire lets no request through that lacks it, so the handler never meets one.',
    changes: ['\'\' → "Stryker was here!"'],
  },
  {
    file: 'simulator/core/handlers/modify-user-role.ts',
    why: 'The wire lets no request through that lacks it, so the handler never meets one.',
    changes: ['[] → ["Stryker was here"]'],
  },
  {
    file: 'simulator/core/script/agent-logs-on.ts',
    why: 'Who has the phone loses it and gets it back.',
    changes: ['former !== agent → true'],
  },
  {
    file: 'simulator/core/script/script.ts',
    why: 'An entry without a name is found under no name, which nobody asks for.',
    changes: ['entry.name !== undefined → true'],
  },
  {
    file: 'simulator/core/script/script.ts',
    why: 'What does not repeat happens once: it is over before that is asked.',
    changes: ['everyMs === undefined → false'],
  },
  {
    file: 'simulator/core/state/recording-defects.ts',
    why: 'It only saves time: the same comes out without it.',
    changes: ['asked.has(recordId) → true'],
  },
  {
    file: 'simulator/core/state/running-recordings.ts',
    why: 'A session takes no channel, so nobody looks where it is recorded.',
    changes: ['\'\' → "Stryker was here!"'],
  },
  {
    file: 'simulator/core/state/session-row.ts',
    why: 'A device without an id is not there.',
    changes: ['deviceId === undefined → false'],
  },
  {
    file: 'simulator/core/state/channel-defects.ts',
    why: 'A recording on a core that is not there is told before, and takes no channel.',
    changes: ['core?.capacity → core.capacity'],
  },
  {
    file: 'simulator/core/blackouts.ts',
    why: 'A blackout without stretches of nobody at all, which nobody asks for.',
    changes: ['[] → ["Stryker was here"]'],
  },
  {
    file: 'simulator/core/blackouts.ts',
    why: 'Nobody has no blackout.',
    changes: ['userId === undefined → false'],
  },
  {
    file: 'simulator/core/channels.ts',
    why: 'A channel of another core is brought back only where it is in Error without having failed, which it never is while its core is up.',
    changes: ['channel.core === core → true'],
  },
  {
    file: 'simulator/core/channels.ts',
    why: 'No two channels have one id.',
    changes: ['other.id < channel.id → other.id <= channel.id'],
  },
  {
    file: 'simulator/core/described-recording.ts',
    why: 'A recording that is finished does not end again. The setter is there as recordings that are being made end.',
    changes: [
      '{ this.#changed = { ...asItIs(this), endedAt } } → {}',
      '{ ...asItIs(this), endedAt } → {}',
    ],
  },
  {
    file: 'simulator/core/described-recording.ts',
    why: 'A function that ends without a word gives undefined.',
    changes: ['{ return undefined } → {}'],
  },
]
