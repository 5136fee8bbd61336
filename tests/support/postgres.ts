/** One embedded PostgreSQL for the whole run; filled in with server/store/testing.ts. */
export default function setup(): void {}
