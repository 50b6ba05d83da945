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
  readonly closed: () => void
  /** What is read is copied, and may be kept: for answers that are read whole. Otherwise a piece is good until the next. */
  readonly copies: boolean
}

/** A read of this many bytes takes the system a quarter of the calls of Node's usual 64 KiB, and more is no faster. */
const bufferBytes = 256 * 1024
const bufferBytesOfCopies = 32 * 1024
/** Copies that nobody has asked for yet; beyond, the other end has to wait. */
const maxAheadBytes = 256 * 1024

/**
 * A connection that is read into one buffer, over and over: nothing is allocated for what only passes through. Node
 * offers this for plain connections; what comes out of TLS is read as it comes.
 */
export class Wire {
  readonly #socket: Socket
  readonly copies: boolean
  #piece: Buffer | undefined
  #error: Error | undefined
  #isOver = false
  #wake: () => void = () => undefined

  constructor({ secure, host, port, lookup, ca, connectWithin, late, closed, copies }: WireEnds) {
    this.copies = copies
    this.#socket = secure
      ? // Names are checked for addresses, too; a server name may not be one (RFC 6066 §3).
        process.getBuiltinModule('node:tls').connect({ host, port, lookup, ...(/^[0-9.]+$|:/.test(host) ? {} : { servername: host }), ...(ca === undefined ? {} : { ca }), ALPNProtocols: ['http/1.1'] })
      : plainConnect({ host, port, lookup, noDelay: true, onread: { buffer: Buffer.allocUnsafeSlow(copies ? bufferBytesOfCopies : bufferBytes), callback: (bytes, buffer) => this.#take(Buffer.from(buffer.buffer, buffer.byteOffset, bytes)) } })
    if (secure) this.#socket.on('data', (piece: Buffer) => this.#take(piece))
    const connecting = setTimeout(() => this.end(late()), connectWithin)
    for (const event of [secure ? 'secureConnect' : 'connect', 'close']) this.#socket.once(event, () => clearTimeout(connecting))
    this.#socket.once('close', closed)
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

  /** Whether the system has taken all that was written. */
  get isDrained(): boolean {
    return this.#socket.writableLength === 0
  }

  /** Both go out together. */
  write(text: string, body?: Uint8Array): void {
    const socket = this.#socket.ref()
    if (body === undefined || body.byteLength === 0) {
      socket.write(text, 'latin1')
      return
    }
    socket.cork()
    socket.write(text, 'latin1')
    socket.write(body)
    socket.uncork()
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

  /** So many bytes, if all of them are there already. */
  takeWhole(bytes: number): Buffer | undefined {
    const piece = this.#piece ?? Buffer.alloc(0)
    if (piece.byteLength < bytes) return undefined
    this.#piece = piece.byteLength === bytes ? undefined : piece.subarray(bytes)
    return piece.subarray(0, bytes)
  }

  /** Gives back what belongs to the next reader of this connection. */
  unread(piece: Buffer): void {
    this.#piece = this.#piece === undefined ? piece : Buffer.concat([piece, this.#piece])
  }

  /** Keeps it open for another request, as long as the other end likes: it is told when that closes it. The process does not wait for it. */
  park(): void {
    this.#socket.unref().resume()
  }

  /** The process does not wait for what is still to come. */
  unref(): void {
    this.#socket.unref()
  }

  end(error?: Error): void {
    this.#error ??= error
    this.#socket.destroy()
  }

  #take(piece: Buffer): boolean {
    if (this.copies) {
      this.#piece = this.#piece === undefined ? Buffer.from(piece) : Buffer.concat([this.#piece, piece])
      if (this.#piece.byteLength > maxAheadBytes) this.#socket.pause()
      this.#wake()
      return true
    }
    this.#piece = this.#piece === undefined ? piece : Buffer.concat([this.#piece, piece])
    // Not before the next read: the buffer is in somebody's hands.
    this.#socket.pause()
    this.#wake()
    return false
  }
}
