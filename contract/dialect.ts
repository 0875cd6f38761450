/**
 * The points on which the reference contradicts itself or leaves a server two ways. Each is a named
 * switch; a scenario sets it, and code asks the switch by name in one place.
 */
export const dialectSwitches = {
  errorResultType: {
    options: ['label', 'ERROR'],
    default: 'label',
    says: 'What RESULTTYPE holds in a refusal: the label of the code, or the word ERROR.',
    source: 'RES-4 against RES-5',
  },
  framing: {
    options: ['end-tag', 'newline'],
    default: 'end-tag',
    says: 'What ends a request on the socket: its end tag and a line terminator, or any line terminator.',
    source: 'TCP-4 against TCP-9',
  },
  tagCase: {
    options: ['upper', 'any'],
    default: 'upper',
    says: 'Whether tags on the socket must be upper case.',
    source: 'REQ-8, REQ-13',
  },
  recordStop: {
    options: ['partial', 'call'],
    default: 'partial',
    says: 'What RECORDSTOP ends: the partial recording alone, or the call with everything recorded of it.',
    source: 'RECORDSTOP-2 against RECORDSTOP-3',
  },
  blackout: {
    options: ['standard', 'real-time'],
    default: 'standard',
    says: 'Whether a withheld stretch is recorded and silenced, or never captured.',
    source: 'BLACKOUT-7',
  },
  mediaFormats: {
    options: ['documented', 'sampled'],
    default: 'documented',
    says: 'What MEDIA_FORMAT may be: webm and pcm as the text says, or mp3 and wav too as the samples send.',
    source: 'EXPORT-3 against EXPORT-Q1, EMAIL-Q2',
  },
  rawAmpersand: {
    options: ['refused', 'accepted'],
    default: 'refused',
    says: 'Whether a bare & in a value on the socket is not well formed, or stands for itself.',
    source: 'TCP-2 against REQ-12',
  },
  userTimes: {
    options: ['captured', 'printed'],
    default: 'captured',
    says: 'Whether MOD_TIME of IMPORTUSER has no blank before its offset, as a live server printed it, or one.',
    source: 'gh-capture against the seed example',
  },
} as const satisfies Record<string, DialectSwitch>

interface DialectSwitch {
  readonly options: readonly [string, ...string[]]
  readonly default: string
  readonly says: string
  readonly source: string
}

type Switches = typeof dialectSwitches
export type DialectSwitchName = keyof Switches

/** One chosen option for each switch. */
export type Dialect = { readonly [S in DialectSwitchName]: Switches[S]['options'][number] }

export const defaultDialect: Dialect = {
  errorResultType: dialectSwitches.errorResultType.default,
  framing: dialectSwitches.framing.default,
  tagCase: dialectSwitches.tagCase.default,
  recordStop: dialectSwitches.recordStop.default,
  blackout: dialectSwitches.blackout.default,
  mediaFormats: dialectSwitches.mediaFormats.default,
  rawAmpersand: dialectSwitches.rawAmpersand.default,
  userTimes: dialectSwitches.userTimes.default,
}
