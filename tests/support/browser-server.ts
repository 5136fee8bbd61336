import type { TestProject } from 'vitest/node'
import { chromium, chromiumLaunchOptions, explainIfBroken } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string
  }
}

/** One Chromium for the whole run; every test gets contexts of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const problem = await explainIfBroken()
  if (problem) throw new Error(problem)
  const server = await chromium.launchServer(await chromiumLaunchOptions())
  project.provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}
