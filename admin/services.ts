import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createClient, type Call, type Upload } from './api.ts'
import { language } from './language.ts'
import { sessionEnded } from './session.ts'
import { createUpload } from './upload.ts'

/** What reaches outside. Pages get it from here, tests give their own. */
export interface Services {
  call: Call
  upload: Upload
  /** Milliseconds since 1970. */
  now: () => number
}

const settings = {
  fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
  language: () => language.value,
  onSignedOut: sessionEnded,
}

export const services: Services = {
  call: createClient(settings),
  upload: createUpload(settings),
  now: () => Date.now(),
}

const ServicesContext = createContext<Services>(services)
export const ServicesProvider = ServicesContext.Provider
export const useServices = () => useContext(ServicesContext)
