import { connect as plainConnect } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'

export interface WireEnds {
  readonly secure: boolean
  readonly host: string
  readonly port: number
  readonly lookup: LookupFunction
  /** Authorities that are trusted for TLS; those of Node when absent. */
  readonly ca?: string[]
  /** Milliseconds until the connection stands, TLS included, and what is said when it does not. */
  readonly connectWithin: number
  readonly late: () => Error
}

/** A read of this many bytes takes the system a quarter of the calls of Node's usual 64 KiB, and more is no faster. */
const bufferBytes = 256 * 1024

/**
 * A connection that is read into one buffer, over and over: nothing is allocated for what only passes through. Node
 * offers this for plain connections; what comes out of TLS is read as it comes.
 */
export class Wire {
  readonly #socket: Socket
  #piece: Buffer | undefined
  #error: Error | undefined
  #isOver = false
  #wake: () => void = () => undefined

  constructor({ secure, host, port, lookup, ca, connectWithin, late }: WireEnds) {
    this.#socket = secure
      ? // Names are checked for addresses, too; a server name may not be one (RFC 6066 §3).
        process.getBuiltinModule('node:tls').connect({ host, port, lookup, ...(/^[0-9.]+$|:/.test(host) ? {} : { servername: host }), ...(ca === undefined ? {} : { ca }), ALPNProtocols: ['http/1.1'] })
      : plainConnect({ host, port, lookup, noDelay: true, onread: { buffer: Buffer.allocUnsafeSlow(bufferBytes), callback: (bytes, buffer) => this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, bytes)) } })
    if (secure) this.#socket.on('data', (piece: Buffer) => this.#take(piece))
    const connecting = setTimeout(() => this.end(late()), connectWithin)
    for (const event of [secure ? 'secureConnect' : 'connect', 'close']) this.#socket.once(event, () => clearTimeout(connecting))
    this.#socket.on('error', (error) => {
      this.#error ??= error
    })
    for (const event of ['end', 'close'] as const)
      this.#socket.on(event, () => {
        this.#isOver = true
        this.#wake()
      })
  }

  /** Whether nothing has come that nobody asked for, and more can be asked. */
  get isQuiet(): boolean {
    return !this.#isOver && this.#piece === undefined && !this.#socket.destroyed
  }

  write(text: string): void {
    this.#socket.ref().write(text, 'latin1')
  }

  /** The next piece, good until the one after it is asked for; undefined at the end. @throws what broke the connection */
  async read(): Promise<Buffer | undefined> {
    if (this.#piece === undefined && !this.#isOver)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        this.#socket.resume()
      })
    const piece = this.#piece
    this.#piece = undefined
    if (piece === undefined && this.#error !== undefined) throw this.#error
    return piece
  }

  /** Gives back what belongs to the next reader of this connection. */
  unread(piece: Buffer): void {
    this.#piece = piece
  }

  /** Keeps it open for another request for so many milliseconds; the process does not wait for it. */
  rest(milliseconds: number): void {
    this.#socket.setTimeout(milliseconds, () => this.end())
    this.#socket.unref().resume()
  }

  wakeUp(): void {
    this.#socket.setTimeout(0)
  }

  end(error?: Error): void {
    this.#error ??= error
    this.#socket.destroy()
  }

  #take(piece: Buffer): boolean {
    this.#piece = this.#piece === undefined ? piece : Buffer.concat([this.#piece, piece])
    // Not before the next read: the buffer is in somebody's hands.
    this.#socket.pause()
    this.#wake()
    return false
  }
}
