const plainName = /^[A-Za-z0-9-]+$/
const plainValue = /^[\x20-\x7e]*$/

/**
 * One line of a request's head. Node has the word on a name or value that is not plain ASCII; asking it about each would
 * load all of node:http, 3 ms of a start that needs nothing else of it. @throws TypeError as node:http does
 */
export function headerLine(name: string, value: string): string {
  if (!plainName.test(name) || !plainValue.test(value)) {
    const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule('node:http')
    validateHeaderName(name)
    validateHeaderValue(name, value)
  }
  return `${name}: ${value}\r\n`
}
