/**
 * Tables that hold secrets of the moment: who is signed in and from which browsers, which code is being typed, which calls are just being made. A backup holds none of them, and of an older
 * backup that does none are restored: who signed out since, or was put out, must not come back in.
 */
export const fleeting: readonly string[] = ['sessions', 'pairings', 'known_devices', 'idempotency_keys']

/**
 * Tables that hold hashes of secrets and are restored: without passwords nobody could sign in, and without the screens' tokens every
 * screen of the county would have to be paired anew by hand. What was revoked since the backup is then good again, which the operator
 * is told. A test asks of every new table with such a column in which of the two lists it stands.
 */
export const lasting: readonly string[] = ['users', 'screen_tokens', 'audit_log', 'audit_head']
