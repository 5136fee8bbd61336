// What Preact and we need and Chrome 63 does not have. Imported first, so that it stands before anything else runs.
if (typeof queueMicrotask !== 'function')
  (window as { queueMicrotask: (task: () => void) => void }).queueMicrotask = (task) =>
    void Promise.resolve().then(task)
