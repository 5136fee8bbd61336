import { statfs } from 'node:fs/promises'

/** Free space for this user where `folder` lies, in whole MB. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return Math.floor((bavail * bsize) / 1_000_000)
}
