import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits of chance, as text that fits a cookie or header. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether a text has the form of a secret of ours. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** What is stored of a secret: SHA-256, enough for 256 bits of chance. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Compares without telling by time where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(hashSecret(a), hashSecret(b))
