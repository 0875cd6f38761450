/**
 * Why there is no connection that could be used, where that lies with the proxy or with the
 * certificate and not with how the target answers. Its message says all of it.
 */
export class ConnectionFailure extends Error {}
