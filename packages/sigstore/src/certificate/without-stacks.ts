/**
 * Works without taking stack traces. The library's parser tries every octet string as DER and throws where it is none,
 * some ten times a certificate, Node's reader of keys does likewise, and each bundle of a flood ends in a refusal: the
 * stacks that nobody reads stood out in the profile of a verification. An error that leaves here is told by its message. Not for work that waits.
 */
export function withoutStacks<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
