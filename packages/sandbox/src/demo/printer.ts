import type { Scene, Stage, ToldReason } from './tale.ts'
import type { Listener } from './teller.ts'

const width = 92

/** Tells the story in a terminal; without colours where the stream is no terminal. */
export class Printer implements Listener {
  readonly #write: (line: string) => void
  readonly #colour: boolean

  constructor(write: (line: string) => void, colour: boolean) {
    this.#write = write
    this.#colour = colour
  }

  line(text = ''): void {
    this.#write(text)
  }

  stage(number: number, title: string): void {
    this.#write('')
    this.#write(this.#paint('1', `${number}  ${title}`))
  }

  scene(scene: Scene): void {
    const mark = scene.asTold ? this.#paint('32', '✓') : this.#paint('31', '✗')
    const ending = scene.decision === undefined ? '' : `  ${this.#verdict(scene.decision)} ${scene.reasonCode ?? ''}`
    const plain = scene.decision === undefined ? '' : `  ${scene.decision} ${scene.reasonCode ?? ''}`
    const gap = ' '.repeat(Math.max(2, width - 5 - scene.title.length - plain.length - 7))
    this.#write(`   ${mark} ${scene.title}${ending}${gap}${this.#paint('2', seconds(scene.milliseconds))}`)
    const details = [...(scene.decision === undefined || scene.sentence === '' ? [] : [scene.sentence]), ...scene.facts]
    for (const detail of details) this.#write(this.#paint('2', `       ${shortened(detail)}`))
    for (const reason of scene.reasons.slice(0, 6)) this.#reason(reason)
    if (scene.reasons.length > 6) this.#write(`       and ${scene.reasons.length - 6} more reasons`)
    if (!scene.asTold) {
      this.#write(this.#paint('31', `       the story says: ${scene.expected}`))
      this.#write(this.#paint('31', `       what came:      ${scene.found}`))
    }
  }

  stageEnds({ milliseconds }: Stage): void {
    this.#write(this.#paint('2', `   ${seconds(milliseconds)}`))
  }

  #reason({ code, rule, message, expected, found, remedy, owner, finding }: ToldReason): void {
    const about = [rule, finding].filter((part) => part !== undefined).join(' ')
    this.#write(`       ${this.#paint('33', '•')} ${code}${about === '' ? '' : ` (${about})`}: ${shortened(message)}`)
    const lines: [string, string | undefined][] = [['expected', expected], ['found', found], ['remedy', remedy], ['owner', owner]]
    for (const [label, text] of lines) if (text !== undefined) this.#write(this.#paint('2', `           ${label.padEnd(9)} ${shortened(text)}`))
  }

  #verdict(decision: string): string {
    return this.#paint(decision === 'allow' ? '32' : '33', decision)
  }

  #paint(style: string, text: string): string {
    return this.#colour ? `\u001b[${style}m${text}\u001b[0m` : text
  }
}

function seconds(milliseconds: number): string {
  return milliseconds === 0 ? '' : `${(milliseconds / 1000).toFixed(1)} s`
}

/** Digests by their first twelve digits: the page and the JSON have them whole. */
function shortened(text: string): string {
  return text.replaceAll(/sha256:([0-9a-f]{12})[0-9a-f]{52}/g, 'sha256:$1…')
}
