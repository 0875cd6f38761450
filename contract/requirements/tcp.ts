import type { Requirements } from '../types.ts'

/** The socket (protocol section 1.1). Rows from 15 on are ours. */
export const tcpRequirements = {
  'TCP-1': {
    level: 'must',
    basis: 'documented',
    says: 'The server listens for requests on a TCP port, 5620 unless configured.',
    source: 'Overview 17.3-21.1; EnvReq 16.3',
  },
  'TCP-2': {
    level: 'must',
    basis: 'documented',
    says: 'A client connects and sends one well-formed XML document for one request.',
    source: 'Overview 17.3-21.1',
  },
  'TCP-3': {
    level: 'must',
    basis: 'documented',
    says: 'After a reply the connection stays open, and may be used for another request.',
    source: 'Overview 17.3-21.1',
  },
  'TCP-4': {
    level: 'must',
    basis: 'documented',
    says: 'A line terminator ends a request.',
    source: 'Overview 17.3-21.1',
  },
  // What a server makes of the contradiction is TCP-6; the same examples show both.
  'TCP-5': {
    level: 'may',
    basis: 'documented',
    says: 'The terminator is described as ASCII 13 and as hex A, which are two different characters.',
    source: 'Overview 17.3-21.1',
  },
  'TCP-6': {
    level: 'should',
    basis: 'inferred',
    says: 'CRLF, LF alone and CR alone all end a request.',
    source: 'TCP-5',
  },
  'TCP-7': {
    level: 'must',
    basis: 'documented',
    says: 'White space in the XML is allowed.',
    source: 'Overview 17.3-21.1',
  },
  'TCP-8': {
    level: 'should',
    basis: 'inferred',
    says: 'White space between tags and at the ends of a value is dropped, and that inside a value is kept.',
    source: 'seed examples',
  },
  'TCP-9': {
    level: 'should',
    basis: 'inferred',
    says: 'A request may span lines, and ends where its root element and a line have ended.',
    source: 'Overview 17.3, by its printed example',
    where: { of: 'framing', is: 'end-tag' },
  },
  'TCP-10': {
    level: 'should',
    basis: 'inferred',
    says: 'Requests on one connection are answered one after the other, in order.',
    source: 'Overview, which calls the server blocking',
  },
  'TCP-11': {
    level: 'must',
    basis: 'documented',
    says: 'The socket asks for no authentication.',
    source: 'Overview 17.3-21.1; WebAPI 17.1, by what they leave out',
  },
  'TCP-12': {
    level: 'may',
    basis: 'documented',
    says: 'CTI Core, Web Media Server, On-Demand and other programs use the server.',
    source: 'EnvReq 16.3',
    excluded: 'It is about the network around the server, not about what it answers.',
  },
  'TCP-13': {
    level: 'may',
    basis: 'documented',
    says: 'Notices of events have a TCP port of their own, 5621 unless configured.',
    source: 'EnvReq 16.3',
    excluded: 'Nothing of the event interface but its port is known.',
  },
  'TCP-14': {
    level: 'may',
    basis: 'documented',
    says: 'CTI Core listens on 6620 for the messages that the server passes on.',
    source: 'EnvReq 16.3; the direction is our reading',
    excluded: 'It is about the network around the server, not about what it answers.',
  },
  'TCP-15': {
    level: 'should',
    basis: 'inferred',
    says: 'Requests that arrive together are each answered, in order.',
    source: 'TCP-3, TCP-10',
  },
  'TCP-16': {
    level: 'should',
    basis: 'inferred',
    says: 'A request may arrive in any number of pieces.',
    source: 'the nature of TCP',
  },
  'TCP-17': {
    level: 'should',
    basis: 'inferred',
    says: 'A message over the size limit is refused with API_INVALID_MESSAGE_FORMAT.',
    source: '-',
  },
  'TCP-18': {
    level: 'should',
    basis: 'inferred',
    says: 'A message that never ends is refused with API_INVALID_MESSAGE_FORMAT once its time is up.',
    source: '-',
  },
  'TCP-19': {
    level: 'should',
    basis: 'inferred',
    says: 'After a message that cannot be read the connection lives on.',
    source: '-',
  },
  'TCP-20': {
    level: 'should',
    basis: 'inferred',
    says: 'Many clients are answered at the same time, each with its own replies.',
    source: '-',
  },
  'TCP-21': { level: 'should', basis: 'inferred', says: 'A reply ends in CRLF.', source: 'TCP-6' },
} as const satisfies Requirements
