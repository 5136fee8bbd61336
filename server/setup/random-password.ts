import { randomInt } from 'node:crypto'

/** Without letters that are taken for one another. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** A password to be read aloud or typed from paper: four times four letters of 32, 80 bits of chance. */
export const randomPassword = (): string => Array.from({ length: 4 }, four).join('-')
