import type { Requirements } from '../types.ts'

/** The request document (protocol section 1.2). Rows from 14 on are ours. */
export const requestRequirements = {
  'REQ-1': {
    level: 'must',
    basis: 'example',
    says: 'The root element of a request is REQUEST.',
    source: 'seed; Overview, in every example',
  },
  'REQ-2': {
    level: 'should',
    basis: 'inferred',
    says: 'A message whose root is named after the command is refused, though the prose calls for one.',
    source: 'Overview 17.3-21.1, against its examples',
  },
  'REQ-3': {
    level: 'must',
    basis: 'documented',
    says: 'TYPE names the command.',
    source: 'seed; Overview',
  },
  'REQ-4': {
    level: 'should',
    basis: 'inferred',
    says: 'REQUESTTYPE is accepted where TYPE is expected.',
    source: 'seed examples of four role commands',
  },
  'REQ-5': {
    level: 'must',
    basis: 'documented',
    says: 'REQUESTID is required, and comes back in the reply as it was sent.',
    source: 'Overview 17.3-21.1',
  },
  'REQ-6': {
    level: 'must',
    basis: 'documented',
    says: 'REQUESTID is a number.',
    source: 'Overview 17.3-21.1',
  },
  'REQ-7': {
    level: 'must',
    basis: 'example',
    says: 'The order of the elements of a request does not matter.',
    source: 'seed examples',
  },
  'REQ-8': {
    level: 'must',
    basis: 'example',
    says: 'Tags in upper case are understood.',
    source: 'seed, in every example',
  },
  'REQ-9': {
    level: 'must',
    basis: 'documented',
    says: 'Parameters are child elements, and an attribute is none.',
    source: 'Overview; seed, though the prose speaks of attributes',
  },
  'REQ-10': {
    level: 'must',
    basis: 'documented',
    says: 'Every value is text on the wire, in both directions.',
    source: 'Params 17.1, 17.3',
  },
  // A caution, not a rule: a server that keeps them conforms, and this one does (REQ-25).
  'REQ-11': {
    level: 'may',
    basis: 'documented',
    says: 'Angle brackets and other special characters may fail in some parameters.',
    source: 'seed; Params 17.3',
  },
  'REQ-12': {
    level: 'should',
    basis: 'inferred',
    says: 'A bare ampersand is not well formed and is refused, though two samples have one.',
    source: 'TCP-2, against seed examples',
  },
  'REQ-13': {
    level: 'should',
    basis: 'inferred',
    says: 'Tags on the socket must be upper case.',
    source: '-',
  },
  'REQ-14': {
    level: 'should',
    basis: 'inferred',
    says: 'A parameter that is sent twice is refused with API_INVALID_MESSAGE_FORMAT.',
    source: '-',
  },
  'REQ-15': {
    level: 'should',
    basis: 'inferred',
    says: 'A parameter that the command does not know is ignored.',
    source: '-',
  },
  'REQ-16': {
    level: 'should',
    basis: 'inferred',
    says: 'A message with a document type or an entity declaration is refused and nothing is expanded.',
    source: '-',
  },
  'REQ-17': {
    level: 'should',
    basis: 'inferred',
    says: 'A line with two root elements is refused with API_INVALID_MESSAGE_FORMAT.',
    source: 'TCP-2',
  },
  'REQ-18': {
    level: 'should',
    basis: 'inferred',
    says: 'A REQUESTID that is missing, blank or no number is refused with API_REQUESTID_INVALID.',
    source: 'the wording of the label',
  },
  'REQ-19': {
    level: 'should',
    basis: 'inferred',
    says: 'A command that is missing, blank or unknown is refused with API_UNKNOWN_MESSAGE_TYPE.',
    source: 'the wording of the label',
    alsoAllowed: ['API_INVALID_REQUEST_TYPE', 'API_BLANK_REQUIRED_VALUE'],
  },
  'REQ-20': {
    level: 'should',
    basis: 'inferred',
    says: 'A message that is no well-formed request is refused with API_INVALID_MESSAGE_FORMAT.',
    source: 'the wording of the label',
  },
  'REQ-21': {
    level: 'should',
    basis: 'inferred',
    says: 'A required parameter that is missing or blank is refused with API_BLANK_REQUIRED_VALUE.',
    source: 'the wording of the label',
  },
  'REQ-22': {
    level: 'should',
    basis: 'inferred',
    says: 'Of several defects the first is told: form, REQUESTID, command, transport, parameters.',
    source: '-',
  },
  'REQ-23': {
    level: 'must',
    basis: 'documented',
    says: 'A value is kept character by character: leading zeros, signs, case and inner spaces.',
    source: 'Params 17.1, 17.3: values are text',
  },
  'REQ-24': {
    level: 'must',
    basis: 'example',
    says: 'The name of the command is understood in any case, and is echoed in upper case.',
    source: 'gh-capture, over the WebAPI',
  },
  'REQ-25': {
    level: 'should',
    basis: 'inferred',
    says: 'Markup characters in a value come back escaped, as what they were.',
    source: '-',
  },
  'REQ-26': {
    level: 'should',
    basis: 'inferred',
    says: 'Text is UTF-8, and letters beyond ASCII and symbols in a value are kept.',
    source: '-',
  },
} as const satisfies Requirements
