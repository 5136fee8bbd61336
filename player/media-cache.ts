/** The one cache of media: the page fills it, the worker serves from it. */
export const mediaCacheName = 'aulataulu-media'
