/** The part of @vercel/ncc that the bundler uses; the package ships no types. */
declare module '@vercel/ncc' {
  export interface BundledModule {
    readonly resource?: string
    /** The modules that webpack joined into this one. */
    readonly modules?: readonly BundledModule[]
  }

  export interface NccOptions {
    /** Whether ECMAScript modules are written, or CommonJS; else the nearest package.json of the entry decides. */
    esm: boolean
    cache: false
    minify: boolean
    sourceMap: boolean
    quiet: boolean
    target: string
    license: string
    externals: Readonly<Record<string, string>>
  }

  export interface NccResult {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer; readonly permissions: number }>>
    readonly stats: {
      readonly compilation: {
        readonly modules: Iterable<BundledModule>
        readonly chunkGraph: { readonly getModuleId: (module: BundledModule) => string | number | null }
      }
    }
  }

  const ncc: (entry: string, options: NccOptions) => Promise<NccResult>
  export default ncc
}
