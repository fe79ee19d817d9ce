/** What the *.md files point to is there: links, headings, paths of this repository, scripts of package.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const repo = resolve(import.meta.dirname, '..')
const ASIDE = ['node_modules', 'dist', '.git', 'test-results', 'playwright-report', 'data']
const files = markdownIn('')
const scripts: Record<string, string> = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8')).scripts

/** Every *.md file, relative to the repository. */
function markdownIn(folder: string): string[] {
  return readdirSync(join(repo, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (ASIDE.includes(entry.name)) return []
    if (entry.isDirectory()) return markdownIn(path)
    return path.endsWith('.md') ? [path] : []
  })
}

function textOf(file: string): string {
  return readFileSync(join(repo, file), 'utf8')
}

/** The text without its blocks of code, in which nothing is a link. */
function prose(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '')
}

/** The anchors that the headings of a file have on the page. */
function anchorsOf(file: string): string[] {
  return [...prose(textOf(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

interface Pointer {
  readonly at: string
  readonly to: string
}

const links: Pointer[] = files.flatMap((at) =>
  [...prose(textOf(at)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => ({ at, to })),
)

/** Paths in code, as `src/game/tuning.ts` or `test/golden/`; those with a placeholder in them are none. */
const paths: Pointer[] = files.flatMap((at) =>
  [...textOf(at).matchAll(/(?<![\w./-])(?:src|test|assets)\/[\w./-]*[\w/]/g)]
    .filter(([path]) => !/-N\/?$|path\/to/.test(path))
    .map(([to]) => ({ at, to })),
)

describe('what the papers of the repository point to', () => {
  it('are many', () => {
    expect(files).toContain('README.md')
    expect(links.length).toBeGreaterThan(20)
    expect(paths.length).toBeGreaterThan(20)
  })

  it('is there, for every link within it', () => {
    const broken = links.filter(({ at, to }) => {
      if (/^[a-z]+:/.test(to)) return false
      const [path = '', anchor] = to.split('#')
      const target = path === '' ? at : join(dirname(at), path)
      if (!existsSync(join(repo, target))) return true
      return anchor !== undefined && !anchorsOf(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('is there, for every path', () => {
    const here = (at: string, to: string) =>
      existsSync(join(repo, to)) || existsSync(join(repo, dirname(at), to))
    expect(paths.filter(({ at, to }) => !here(at, to))).toEqual([])
  })

  it('is there on the walk of a choice, in eight files at most', () => {
    const text = textOf('.github/CONTRIBUTING.md')
    const walk = text.slice(text.indexOf('## A choice'), text.indexOf('## How to add'))
    const steps = [...walk.matchAll(/^\d+\. \[`[^`]+`\]\(/gm)]
    expect(steps.length).toBeGreaterThanOrEqual(5)
    expect(steps.length).toBeLessThanOrEqual(8)
  })

  it('is there, for every script', () => {
    const called = files.flatMap((at) =>
      [...textOf(at).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => ({ at, script })),
    )
    expect(called.length).toBeGreaterThan(5)
    expect(called.filter(({ script }) => !(script in scripts))).toEqual([])
  })
})
