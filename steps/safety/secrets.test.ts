import { expect, test } from 'vitest'
import { hidden, Secrets } from './secrets.ts'

const odd = `Open "Sesame" & <more>'s ü`

test.each([
  ['as it is', odd],
  ['in a URL', encodeURIComponent(odd)],
  [
    'in a URL with small digits',
    encodeURIComponent(odd).replace(/%../g, (hex) => hex.toLowerCase()),
  ],
  ['in a form', encodeURIComponent(odd).replaceAll('%20', '+')],
  ['in XML', odd.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ['in XML, with quotes', `Open &quot;Sesame&quot; &amp; &lt;more&gt;'s ü`],
  ['in XML, with all of them', `Open &quot;Sesame&quot; &amp; &lt;more&gt;&apos;s ü`],
  ['in JSON', JSON.stringify(odd).slice(1, -1)],
])('a secret is hidden %s', (_, spelt) => {
  const secrets = new Secrets(odd)
  expect(secrets.mask(`before ${spelt} after ${spelt}.`)).toBe(`before ${hidden} after ${hidden}.`)
})

test('of several secrets the longest is hidden first, and what is none stays', () => {
  const secrets = new Secrets('sesame', ['sesame street', ''])
  expect(secrets.mask('sesame street, sesame, se same')).toBe(`${hidden}, ${hidden}, se same`)
  expect(new Secrets().mask('sesame')).toBe('sesame')
})
