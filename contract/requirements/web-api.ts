import type { Requirements } from '../types.ts'

/** The WebAPI (protocol section 1.3). Rows from 21 on are ours. */
export const webApiRequirements = {
  'WEB-1': {
    level: 'must',
    basis: 'documented',
    says: 'A URL is turned into a request, which the server answers as it would on the socket.',
    source: 'WebAPI 17.3-20.1',
  },
  'WEB-2': {
    level: 'must',
    basis: 'documented',
    says: 'The WebAPI answers the commands of the socket.',
    source: 'WebAPI 17.3; seed',
  },
  'WEB-3': {
    level: 'must',
    basis: 'documented',
    says: 'HTTP has a port, 2012 unless configured, and HTTPS another, 2013 unless configured.',
    source: 'WebAPI 17.1-20.1; EnvReq 16.3',
  },
  'WEB-4': {
    level: 'must',
    basis: 'documented',
    says: 'The page is webAPI.aspx at the root of the server.',
    source: 'WebAPI 17.1-20.1',
  },
  'WEB-5': {
    level: 'must',
    basis: 'documented',
    says: 'The port must be in the URL.',
    source: 'WebAPI 17.1-20.1',
    excluded: 'It is about the URL that a client must use, not about what the server answers.',
  },
  'WEB-6': {
    level: 'must',
    basis: 'documented',
    says: 'A URL has protocol, host, port and page.',
    source: 'WebAPI 17.1',
    excluded: 'It is about the URL that a client must use, not about what the server answers.',
  },
  'WEB-7': {
    level: 'must',
    basis: 'documented',
    says: 'Parameters travel in the query string.',
    source: 'WebAPI 17.1-20.1',
  },
  'WEB-8': {
    level: 'should',
    basis: 'inferred',
    says: 'Names of parameters and commands are understood in any case.',
    source: 'WebAPI 17.1; gh-capture',
  },
  'WEB-9': {
    level: 'should',
    basis: 'inferred',
    says: 'The values of ACTION are understood in any case.',
    source: 'gh-capture',
  },
  'WEB-10': {
    level: 'should',
    basis: 'inferred',
    says: 'The path is understood in any case.',
    source: 'gh-capture; WebAPI',
  },
  'WEB-11': {
    level: 'must',
    basis: 'example',
    says: 'POST with the parameters in the URL and an empty body is answered with status 200.',
    source: 'gh-capture',
  },
  'WEB-12': {
    level: 'should',
    basis: 'inferred',
    says: 'GET is answered.',
    source: 'WebAPI; seed',
  },
  'WEB-13': {
    level: 'must',
    basis: 'example',
    says: 'No credentials are asked for.',
    source: 'gh-capture',
  },
  'WEB-14': {
    level: 'must',
    basis: 'example',
    says: 'The body is the RESULT document of the socket, without an XML declaration.',
    source: 'gh-capture',
  },
  'WEB-15': {
    level: 'must',
    basis: 'example',
    says: 'The name of the command is echoed in upper case.',
    source: 'gh-capture',
  },
  'WEB-16': {
    level: 'may',
    basis: 'example',
    says: 'A reply has line breaks between its elements, and may indent them.',
    source: 'gh-capture, twice and differently',
    excluded:
      'White space between elements says nothing (TCP-7), and the two captures differ in it.',
  },
  'WEB-17': {
    level: 'should',
    basis: 'inferred',
    says: 'A refusal has status 200 like any other reply.',
    source: '-',
  },
  'WEB-18': {
    level: 'should',
    basis: 'inferred',
    says: 'The content type of a RESULT is text/xml.',
    source: '-',
  },
  'WEB-19': {
    level: 'should',
    basis: 'inferred',
    says: 'A successful export has the media as its body, and a refused one a RESULT document.',
    source: 'seed',
  },
  'WEB-20': {
    level: 'should',
    basis: 'inferred',
    says: 'Values are decoded from the URL.',
    source: 'the rules of HTTP',
  },
  'WEB-21': {
    level: 'should',
    basis: 'inferred',
    says: 'A form in the body is read as the query string is, and both may be used at once.',
    source: '-',
  },
  'WEB-22': {
    level: 'should',
    basis: 'inferred',
    says: 'An XML document in the body is read as on the socket.',
    source: '-',
  },
  'WEB-23': {
    level: 'should',
    basis: 'inferred',
    says: 'Another path is answered with status 404.',
    source: '-',
  },
  // That they are refused is documented; that the label is API_INVALID_REQUEST_TYPE is ours.
  'WEB-24': {
    level: 'must',
    basis: 'documented',
    says: 'EXPORT and MULTIEXPORT are refused on the socket.',
    source: 'WebAPI 17.3; seed',
    alsoAllowed: ['API_UNKNOWN_MESSAGE_TYPE'],
  },
  'WEB-25': {
    level: 'should',
    basis: 'inferred',
    says: 'A method other than GET and POST is answered with status 405.',
    source: 'the rules of HTTP',
  },
} as const satisfies Requirements
