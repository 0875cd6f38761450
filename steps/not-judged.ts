/**
 * An example that cannot be judged on this target, and why: something it needs is not there, or must
 * not be done. It is neither passed nor failed.
 */
export class NotJudged extends Error {}
