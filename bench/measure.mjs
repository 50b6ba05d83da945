// One process, watched from outside: the same for everybody, whatever it is written in.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const lookEveryMilliseconds = 5

/**
 * Runs a command to its end. Peak memory is read from /proc and is that of the process itself, not of what a shell starts;
 * processor time is that of all that it started and waited for, too.
 */
export async function measure([program, ...words], environment) {
  const started = performance.now()
  const child = spawn(program, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  let peakKilobytes = 0
  let processor = 0
  const look = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, peakOf(child.pid))
    processor = Math.max(processor, processorSeconds(child.pid))
  }, lookEveryMilliseconds)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  const seconds = (performance.now() - started) / 1000
  clearInterval(look)
  if (code !== 0) throw new Error(`${program} ${words.join(' ').slice(0, 200)} ended with ${code}: ${said.slice(-2000)}`)
  return { seconds, processor, megabytes: peakKilobytes / 1024 }
}

/** User and system time of a process and of its children that have ended, in the hundredths that Linux counts. */
export function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0)
  } catch {
    // It has ended in between.
    return 0
  }
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has ended in between.
    return 0
  }
}

export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
