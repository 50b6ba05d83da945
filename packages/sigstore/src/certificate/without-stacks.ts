/**
 * Parses DER without stack traces. The library's parser tries every octet string as DER and throws where it is none, some
 * ten times a certificate; the stacks that nobody reads were a third of the time that a bundle takes. An error that
 * leaves here is told by its message and wrapped by whoever asked.
 */
export function withoutStacks<Parsed>(parse: () => Parsed): Parsed {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parse()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
