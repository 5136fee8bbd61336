// What `npm start` and `npm test` need beyond npm's packages: the Finnish dictionary where it is missing, and the built pages.
import { buildIfStale } from './build.mjs'
import { ensureDictionary } from './dictionary.mjs'

/** Both at once: the one waits for the network (15 s at most: a start shall not hang on it), the other for the processor. */
export const prepare = () => Promise.all([ensureDictionary({ seconds: 15 }), buildIfStale()])
