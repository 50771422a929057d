export { guardMiddleware } from './ai-sdk.ts'
export { Guard, type GuardedNumber, type GuardOptions, guard } from './guard.ts'
export { guardIterable } from './iterable.ts'
export { guardServerSentEvents } from './server-sent-events.ts'
