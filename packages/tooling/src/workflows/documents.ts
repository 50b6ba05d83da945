import { LineCounter, isMap, isScalar, parseDocument } from 'yaml'

/** A YAML text with the place it comes from. */
export interface YamlText {
  readonly path: string
  /** Line of its first line in that file. */
  readonly firstLine: number
  readonly text: string
}

/** The YAML blocks of a Markdown page. */
export function yamlBlocks(path: string, markdown: string): YamlText[] {
  return [...markdown.matchAll(/^(?<indent>[ ]*)```ya?ml[^\n]*\n(?<text>[\s\S]*?)^\k<indent>```/gm)].map((match) => {
    const { indent = '', text = '' } = match.groups ?? {}
    const dedented = text.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
    return { path, firstLine: markdown.slice(0, match.index).split('\n').length + 1, text: dedented }
  })
}

/** @throws Error naming the place when `source` is not YAML */
export function readYaml({ path, firstLine, text }: YamlText): { readonly tree: unknown; readonly lineOf: (...keys: (string | number)[]) => number } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [problem] = document.errors
  if (problem !== undefined) throw new Error(`${path}:${firstLine}: ${problem.message}`)
  return {
    tree: document.toJS(),
    lineOf: (...keys) => {
      const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
      const key = keys.at(-1)
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
      const node = (isScalar(pair?.key) ? pair.key : undefined) ?? (document.getIn(keys, true) as { range?: [number, number, number] } | undefined)
      const offset = node?.range?.[0]
      return firstLine - 1 + (offset === undefined ? 1 : lines.linePos(offset).line)
    },
  }
}
