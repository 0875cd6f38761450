import { instead, refused, swapped, text, twice } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

const listed = `
      When IMPORTUSER is sent with
        | ACTION | LIST |`

/** What `user-steps.ts` looks at. */
export const userRows: readonly Row[] = [
  {
    step: 'the user {string} is added',
    example: 'Given the user "Nina Simone" is added',
    wrong: [
      { reply: refused, says: 'IMPORTUSER was refused' },
      { reply: instead('>Nina<', '>Tina<'), says: 'a user named Nina Simone must be listed' },
    ],
  },
  {
    step: 'the user {string} is added with',
    example: `
      Given the user "Nina Simone" is added with
        | STATUS | I |`,
    wrong: [{ reply: refused, says: 'IMPORTUSER was refused' }],
  },
  {
    step: 'the user {string} is modified with',
    example: `
      Given the user "Nina Simone" is added
      And the user "Nina Simone" is modified with
        | LAST_NAME | Waymon |`,
    wrong: [{ reply: refused, says: 'IMPORTUSER was refused' }],
  },
  {
    step: 'the user {string} is deleted',
    example: `
      Given the user "Nina Simone" is added
      And the user "Nina Simone" is deleted`,
    wrong: [{ reply: refused, says: 'IMPORTUSER was refused' }],
  },
  {
    step: 'the list of users is as noted',
    example: `
      Given the list of users is noted
      When TEST is sent
      Then the list of users is as noted`,
    wrong: [{ reply: text('USERNAME', 'root'), says: 'found "USER_ID=1 | USERNAME=root | ' }],
  },
  {
    step: 'the list of users is as noted but for {string}',
    example: `
      Given the user "Nina Simone" is added
      And the list of users is noted
      And the user "Nina Simone" is modified with
        | EMAIL | nina@example.com |
      Then the list of users is as noted but for "Nina Simone"`,
    wrong: [{ reply: text('USERNAME', 'root'), says: 'found "USER_ID=1 | USERNAME=root | ' }],
  },
  {
    step: 'the other users are as noted, without {string}',
    example: `
      Given the user "Nina Simone" is added
      And the list of users is noted
      And the user "Nina Simone" is deleted
      Then the other users are as noted, without "Nina Simone"`,
    wrong: [{ reply: text('USERNAME', 'root'), says: 'found "USER_ID=1 | USERNAME=root | ' }],
  },
  {
    step: 'nobody who is active is named {string}',
    example: `
      Given the user "Nina Simone" is added with
        | STATUS | I |
      When TEST is sent
      Then nobody who is active is named "Nina Simone"`,
    wrong: [
      {
        reply: instead('<STATUS>I<', '<STATUS>A<'),
        says: 'the active users named Nina Simone must be "0", found "1"',
      },
    ],
  },
  {
    step: 'the fields of the user {string} that have changed are {string}',
    example: `
      Given the user "Nina Simone" is added
      And the list of users is noted
      When the user "Nina Simone" is modified with
        | EMAIL | nina@example.com |
      Then the fields of the user "Nina Simone" that have changed are "EMAIL"`,
    wrong: [
      {
        reply: instead('>Simone<', '>Waymon<'),
        says: 'the fields of Nina Simone that have changed must be "EMAIL", found "LAST_NAME, EMAIL"',
      },
    ],
  },
  {
    step: 'the user {string} shows',
    example: `
      Then the user "Super User" shows
        | USER_ID | 1  |
        | SITE_ID | -1 |`,
    wrong: [
      { reply: text('SITE_ID', '1'), says: 'SITE_ID of Super User must be "-1", found "1"' },
      { reply: twice('USER'), says: 'USER_ID 1 must be listed once' },
      { reply: text('FIRST_NAME', 'Duper'), says: 'a user named Super User must be listed' },
    ],
  },
  {
    step: 'the phones of the user {string} are {string}',
    example: `
      Given the user "Nina Simone" is added with
        | PHONES | 71,72 |
      When TEST is sent
      Then the phones of the user "Nina Simone" are "72, 71"`,
    wrong: [
      {
        reply: instead('>71,72<', '>71<'),
        says: 'the phones of Nina Simone must be "71, 72", found "71"',
      },
    ],
  },
  {
    step: 'the {element} of the user(s) named {string} is/are {string}',
    example: `
      Given the user "Nina Simone" is added with
        | STATUS | I |
      When TEST is sent
      Then the STATUS of the user named "Nina Simone" is "I"`,
    wrong: [
      {
        reply: instead('<STATUS>I<', '<STATUS>A<'),
        says: 'STATUS of the users named Nina Simone must be "I", found "A"',
      },
    ],
  },
  {
    step: 'the {element} of the user {string} does not match {string}',
    example: 'Then the USERNAME of the user "Super User" does not match "root|"',
    wrong: [{ reply: text('USERNAME', 'root'), says: 'USERNAME must not be root' }],
  },
  {
    step: 'no user is named {string}',
    example: 'Then no user is named "Nina Simone"',
    wrong: [
      {
        reply: (reply) =>
          instead('>Super<', '>Nina<')(instead('>User<', '>Simone<')(reply, []), []),
        says: 'the users named Nina Simone must be "0", found "1"',
      },
    ],
  },
  {
    step: 'the users are listed by number',
    example: `${listed}
      Then the users are listed by number`,
    wrong: [
      {
        reply: swapped('USER'),
        says: 'USER_ID of the users must be "1, 11, 12, 13, 14, 15, 16", found "11, 1, 12, 13, 14, 15, 16"',
      },
      {
        reply: twice('USER'),
        says: 'USER_ID of the users must be "1, 11, 12, 13, 14, 15, 16", found "1, 1, 11, 12, 13, 14, 15, 16"',
      },
    ],
  },
]
