import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'

type Values = readonly (readonly [string, string])[]

const none: Values = []

test.each<[string, string, Values]>([
  ['an empty root', '<R></R>', none],
  ['a root closed at once', '<R/>', none],
  [
    'texts',
    '<R><A>1</A><B>2</B></R>',
    [
      ['A', '1'],
      ['B', '2'],
    ],
  ],
  [
    'an element twice',
    '<R><A>1</A><A>2</A></R>',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
  [
    'an element closed at once',
    '<R><A/><B /></R>',
    [
      ['A', ''],
      ['B', ''],
    ],
  ],
  ['white space between elements', '\n <R>\r\n\t<A>1</A>\n </R> \n', [['A', '1']]],
  ['white space in a text, which is kept', '<R><A> 1  2\n</A></R>', [['A', ' 1  2\n']]],
  ['line ends, which are one character', '<R><A>1\r\n2\r3</A></R>', [['A', '1\n2\n3']]],
  [
    'what looks like a number',
    '<R><A>0012</A><B>1e5</B></R>',
    [
      ['A', '0012'],
      ['B', '1e5'],
    ],
  ],
  ['references', '<R><A>&lt;&gt;&amp;&quot;&apos;</A></R>', [['A', '<>&"\'']]],
  ['character references', '<R><A>&#65;&#x42;&#x1F642;&#13;</A></R>', [['A', 'AB🙂\r']]],
  ['the last of all characters', '<R><A>&#x10FFFF;</A></R>', [['A', '\u{10FFFF}']]],
  ['a reference to a reference, expanded once', '<R><A>&amp;lt;</A></R>', [['A', '&lt;']]],
  ['CDATA', '<R><A>1<![CDATA[<b>&amp;]]>2</A></R>', [['A', '1<b>&amp;2']]],
  ['CDATA that holds brackets', '<R><A><![CDATA[a]]b]]></A></R>', [['A', 'a]]b']]],
  ['a comment in a text', '<R><A>1<!-- - -->2</A></R>', [['A', '12']]],
  ['comments everywhere', '<!--a--><R><!--b--><A>1</A><!--c--></R><!--d-->', [['A', '1']]],
  ['instructions', '<?go on?><R><?xml-like?><A>1<?x?></A></R>', [['A', '1']]],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8"?><R/>', none],
  ['a byte order mark', '\u{FEFF}<R/>', none],
  ['attributes', `<R a="1" b='>'><A c = "x&amp;y"\n/></R>`, [['A', '']]],
  ['blanks in end tags', '<R><A>1</A ></R\n>', [['A', '1']]],
  ['letters beyond ASCII', '<R><Größe>ß東</Größe></R>', [['Größe', 'ß東']]],
  ['names that mean something elsewhere', '<R><__proto__>1</__proto__></R>', [['__proto__', '1']]],
  ['a text of a greater-than', '<R><A>a > b</A></R>', [['A', 'a > b']]],
])('reads %s', (_, text, values) => {
  expect(readXml(text)).toEqual({ ok: true, root: 'R', values })
})

test.each([
  ['nothing', '', 'the message ends before the root element, at character 1'],
  ['plain text', 'hello', 'text before the root element, at character 1'],
  ['JSON', '{"a":1}', 'text before the root element, at character 1'],
  ['an end tag alone', '</R>', 'the name of an element is expected, at character 2'],
  ['a bare less-than', '<', 'the name of an element is expected, at character 2'],
  ['a root that does not end', '<R>', 'the message ends inside R, at character 4'],
  ['a text that does not end', '<R><A>1', 'A is not closed, at character 8'],
  ['a start tag that does not end', '<R><A', 'the start tag of A does not end, at character 6'],
  ['an end tag that does not end', '<R></R', 'the end tag of R does not end, at character 7'],
  ['an end tag of another', '<R><A>1</B></R>', '</B> where </A> is expected, at character 8'],
  ['an end tag in another case', '<R><A>1</a></R>', '</a> where </A> is expected, at character 8'],
  [
    'tags that cross',
    '<R><A>1<B></A></B></R>',
    'A holds an element; values are text, at character 8',
  ],
  [
    'an element in a value',
    '<R><A><N>1</N></A></R>',
    'A holds an element; values are text, at character 7',
  ],
  ['text between elements', '<R>x<A>1</A></R>', 'text inside R, at character 4'],
  ['CDATA between elements', '<R><![CDATA[x]]></R>', 'text inside R, at character 4'],
  ['text after the root', '<R/>x', 'text after the root element, at character 5'],
  ['two roots', '<R/><R/>', 'a second root element, at character 5'],
  [
    'a bare ampersand',
    '<R><A>a & b</A></R>',
    '& is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a reference to nothing',
    '<R><A>&who;</A></R>',
    '&who; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a reference to NUL',
    '<R><A>&#0;</A></R>',
    '&#0; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a reference to half a pair',
    '<R><A>&#xD800;</A></R>',
    '&#xD800; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a reference beyond Unicode',
    '<R><A>&#x110000;</A></R>',
    '&#x110000; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a control character',
    '<R><A>\u0001</A></R>',
    'a character that XML does not allow, at character 7',
  ],
  [
    'half a surrogate pair',
    '<R><A>\uD800</A></R>',
    'a character that XML does not allow, at character 7',
  ],
  ['one before the root', '\u0001<R/>', 'a character that XML does not allow, at character 1'],
  ['the end of CDATA in text', '<R><A>]]></A></R>', ']]> in text, at character 7'],
  ['the same further on', '<R><A>a]]></A></R>', ']]> in text, at character 8'],
  [
    'a number with something before it',
    '<R><A>&x#65;</A></R>',
    '&x#65; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a number with something after it',
    '<R><A>&#65x;</A></R>',
    '&#65x; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'a reference to nothing in an attribute',
    '<R a="&who;"/>',
    '&who; is not a reference; & is written &amp;, at character 7',
  ],
  [
    'CDATA that does not end',
    '<R><A><![CDATA[x</A></R>',
    '<![CDATA[ is not closed, at character 7',
  ],
  ['a comment that does not end', '<R><!-- x</R>', 'a comment is not closed, at character 4'],
  ['a comment with two dashes', '<R><!-- -- --></R>', 'a comment holds --, at character 9'],
  [
    'an instruction without a name',
    '<R><?1?></R>',
    'the name of an instruction is expected, at character 6',
  ],
  ['an instruction that does not end', '<R><?go</R>', '<? is not closed, at character 8'],
  [
    'a declaration out of place',
    ' <?xml version="1.0"?><R/>',
    'an XML declaration out of place, at character 2',
  ],
  ['a declaration that does not end', '<?xml version="1.0"', '<?xml is not closed, at character 1'],
  ['a declaration of nothing', '<?xml?> <R/>', 'an XML declaration out of place, at character 1'],
  [
    'a document type',
    '<!DOCTYPE R><R/>',
    'document types and entities are not accepted, at character 1',
  ],
  [
    'an entity',
    '<!DOCTYPE R [<!ENTITY a "b">]><R>&a;</R>',
    'document types and entities are not accepted, at character 1',
  ],
  ['an attribute twice', '<R a="1" a="2"/>', 'R has the attribute a twice, at character 10'],
  ['an attribute without a value', '<R a/>', 'the attribute a has no value, at character 5'],
  ['an attribute without quotes', '<R a=1/>', 'the attribute a is not quoted, at character 6'],
  ['an attribute that does not end', '<R a="1/>', 'the attribute a is not closed, at character 6'],
  [
    'an attribute without a name',
    '<R ="1"/>',
    'the name of an attribute is expected, at character 4',
  ],
  ['an attribute that holds a tag', '<R a="<b>"/>', 'the attribute a holds <, at character 6'],
  ['attributes that touch', '<R a="1"b="2"/>', 'the start tag of R does not end, at character 9'],
  [
    'an end tag without a name',
    '<R><A></></R>',
    'the name of an element is expected, at character 9',
  ],
  [
    'a name that begins with a digit',
    '<R><1>x</1></R>',
    'the name of an element is expected, at character 5',
  ],
])('refuses %s', (_, text, detail) => {
  expect(readXml(text)).toEqual({ ok: false, detail })
})

test.each([
  ['a bare ampersand', '<R><A>Sales & Marketing</A></R>', 'Sales & Marketing'],
  ['a name that is no reference', '<R><A>&who;</A></R>', '&who;'],
  ['a reference', '<R><A>&amp;&lt;</A></R>', '&<'],
  ['an ampersand at the end', '<R><A>a&</A></R>', 'a&'],
])('lets %s stand where the dialect says so', (_, text, value) => {
  expect(readXml(text, { rawAmpersand: true })).toEqual({
    ok: true,
    root: 'R',
    values: [['A', value]],
  })
})

test('reads no deeper than it must: a hundred thousand nested elements are refused at the second', () => {
  expect(readXml(`<R>${'<A>'.repeat(100_000)}`)).toEqual({
    ok: false,
    detail: 'A holds an element; values are text, at character 7',
  })
})
