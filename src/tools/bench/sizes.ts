// How much script the page loads before it answers, and how much the board adds. Run after a build:
// `tsx src/tools/bench/sizes.ts` prints the sizes and fails when one is beyond its limit.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

export interface Size {
  readonly name: string
  readonly files: readonly string[]
  readonly bytes: number
  readonly limit: number
}

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

const KB = 1000
const LIMITS = { entry: 44 * KB, phaser: 175 * KB }

/** The sizes, gzipped, of the build in `dist`. Throws where there is no build, no entry or no board. */
export function measure(dist: string): Size[] {
  const path = join(dist, '.vite/manifest.json')
  if (!existsSync(path)) throw new Error('There is no build to measure: npm run build.')
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const size = (name: string, files: string[], limit: number): Size => {
    if (files.length === 0) throw new Error(`The build has no ${name} script.`)
    const bytes = files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
      0,
    )
    return { name, files, bytes, limit }
  }
  const files = Object.values(manifest).map((chunk) => chunk.file)
  const phaser = files.filter((file) => /\/phaser-[^/]*\.js$/.test(file))
  return [
    size('entry', entryGraph(manifest), LIMITS.entry),
    size('phaser', [...new Set(phaser)], LIMITS.phaser),
  ]
}

/** The scripts that must arrive before the page runs: the entries and all that they import statically. */
export function entryGraph(manifest: Manifest): string[] {
  const seen = new Set<string>()
  const queue = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  for (const key of queue) {
    if (seen.has(key)) continue
    seen.add(key)
    queue.push(...(manifest[key]?.imports ?? []))
  }
  const files = [...seen].map((key) => manifest[key]?.file ?? '')
  return [...new Set(files)].filter((file) => file.endsWith('.js'))
}

function main(): void {
  const sizes = measure(resolve(import.meta.dirname, '../../../dist'))
  for (const { name, files, bytes, limit } of sizes) {
    const verdict = bytes > limit ? 'TOO LARGE' : 'ok'
    console.log(`${name}: ${kb(bytes)} of ${kb(limit)} kB gzipped, ${verdict} (${files.join(', ')})`)
  }
  if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1
}

function kb(bytes: number): string {
  return (bytes / KB).toFixed(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
