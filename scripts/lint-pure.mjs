// A lint rule for content/: `new Date()` without arguments reads the clock, which no built-in rule tells apart from `new Date(instant)`.
const noClock = {
  meta: { type: 'problem' },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: 'content/ has no clock: take `now` as a parameter.' })
    },
  }),
}

export default { meta: { name: 'pure' }, rules: { 'no-clock': noClock } }
