import type { Requirements } from '../types.ts'

/** The result document (protocol section 2.1). Rows from 10 on are ours. */
export const resultRequirements = {
  'RES-1': {
    level: 'must',
    basis: 'documented',
    says: 'A reply is a RESULT with at least REQUESTID, RESULTTYPE, RESULTCODE and RESULTMSG.',
    source: 'Results 17.1-20.1',
  },
  'RES-2': {
    level: 'must',
    basis: 'example',
    says: 'REQUESTTYPE is the first element of a reply.',
    source: 'seed; gh-capture; left out on the page about results',
  },
  'RES-3': {
    level: 'must',
    basis: 'documented',
    says: 'Success is RESULTTYPE API_OK and RESULTCODE 20.',
    source: 'Results; seed',
  },
  // That RESULTTYPE is then the word ERROR is contradicted by RES-5; the suite lets either pass.
  'RES-4': {
    level: 'must',
    basis: 'documented',
    says: 'A refusal has the code in RESULTCODE and more detail in RESULTMSG.',
    source: 'Results 17.1-20.1',
  },
  // The dialect switch errorResultType chooses the word ERROR.
  'RES-5': {
    level: 'should',
    basis: 'inferred',
    says: 'RESULTTYPE of a refusal is the label of its code.',
    source: 'seed examples, against the ERROR of Results 17.1-20.1',
    where: { of: 'errorResultType', is: 'label' },
  },
  'RES-6': {
    level: 'must',
    basis: 'documented',
    says: 'A success holds the elements of its command after those of the envelope.',
    source: 'Results 17.1-20.1',
  },
  'RES-7': {
    level: 'may',
    basis: 'example',
    says: 'FETCHTERMINOLOGY and CALLLIST may answer without RESULTTYPE, RESULTCODE and RESULTMSG.',
    source: 'seed examples, against RES-1',
  },
  'RES-8': {
    level: 'must',
    basis: 'example',
    says: 'A command that is passed to recorders answers which cores it was sent to.',
    source: 'seed examples',
  },
  'RES-9': {
    level: 'may',
    basis: 'example',
    says: 'A sample of a refusal has code 17 beside the label of 18.',
    source: 'Results 17.1-20.1',
    excluded:
      'A slip of the page: its own table gives 17 another label. No command is known to answer either.',
  },
  'RES-10': {
    level: 'should',
    basis: 'inferred',
    says: 'A refusal holds the five elements of the envelope, and nothing more unless its command says so.',
    source: 'seed examples',
  },
  'RES-11': {
    level: 'must',
    basis: 'documented',
    says: 'A label goes with its code of the table.',
    source: 'Results 17.1-20.1',
  },
  'RES-12': {
    level: 'should',
    basis: 'inferred',
    says: 'The cores that a command was sent to are named by their COREIDENT.',
    source: 'seed examples',
  },
  'RES-13': {
    level: 'should',
    basis: 'inferred',
    says: 'While the core of a device is away, what would be passed to it is accepted and names no core.',
    source: '-',
  },
  'RES-14': {
    level: 'should',
    basis: 'inferred',
    says: 'The elements of a reply are those of its sample, in the order of it.',
    source: 'seed examples; the prose nowhere asks for an order',
  },
} as const satisfies Requirements
