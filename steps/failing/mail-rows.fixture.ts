import type { MailSeen } from '../target/target.ts'
import { lessOneSample, otherKind } from './media-edits.fixture.ts'
import type { Row, Wrong } from './row.fixture.ts'

function mailed(format: string) {
  return `
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | IDENT        | the RECORDID of Withheld Call |
        | TOADDRESS    | jdoe@example.com              |
        | MEDIA_FORMAT | ${format}                     |`
}

/** Of each message something is otherwise. */
function mail(edit: (message: MailSeen) => Partial<MailSeen>): Required<Wrong>['outbox'] {
  return (messages) => messages.map((message) => ({ ...message, ...edit(message) }))
}

/** What `mail-steps.ts` looks at. */
export const mailRows: readonly Row[] = [
  {
    step: '{int} message(s) was/were sent',
    example: `${mailed('webm')}
      Then 1 message was sent`,
    wrong: [{ outbox: () => [], says: 'the messages sent must be "1", found "0"' }],
  },
  {
    step: 'a message to {string} holds {device} as WebM',
    example: `${mailed('webm')}
      Then a message to "jdoe@example.com" holds Withheld Call as WebM`,
    wrong: [
      { outbox: () => [], says: 'a message must have been sent' },
      {
        outbox: mail(() => ({ to: 'jroe@example.com' })),
        says: 'whom it went to must be "jdoe@example.com", found "jroe@example.com"',
      },
      {
        outbox: mail(() => ({ fileName: '40005.webm' })),
        says: 'its attachment must be "40006.webm", found "40005.webm"',
      },
      {
        outbox: mail(() => ({ content: otherKind() })),
        says: 'the media must be "EBML/webm OPUS", found "WAVE PCM"',
      },
    ],
  },
  {
    step: 'a message to {string} holds {device} as WAV',
    example: `${mailed('pcm')}
      Then a message to "jdoe@example.com" holds Withheld Call as WAV`,
    wrong: [
      {
        outbox: mail(() => ({ fileName: '40006.pcm' })),
        says: 'its attachment must be "40006.wav", found "40006.pcm"',
      },
      {
        outbox: mail(({ content }) => ({ content: lessOneSample(content) })),
        says: 'its samples must be "80000", found "79999"',
      },
    ],
  },
]
