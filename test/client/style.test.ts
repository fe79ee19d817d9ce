// Styles by module: each module's rules stand in its layer and style its own classes, so that no screen changes what
// another, or the ui, looks like but by the custom properties these offer.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const client = resolve(import.meta.dirname, '../../src/client')
const ORDER = '@layer base, ui, screens;'

/** `ui`, `style`, `shell`, or a screen: `screens/play`. */
function moduleOf(file: string): string {
  const [room = '', screen = ''] = file.split('/')
  return room === 'screens' ? `screens/${screen}` : room
}

function layerOf(file: string): string {
  const module = moduleOf(file)
  return module === 'style' ? 'base' : module === 'ui' ? 'ui' : 'screens'
}

/** What a style sheet says, without comments and without what stands in quotes. */
function bare(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""')
}

/** The classes that stand in selectors, each once. */
function classesIn(css: string): string[] {
  const heads = [...bare(css).matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim())
  const selectors = heads.filter((head) => !/^@(?!scope)/.test(head))
  return [
    ...new Set(
      selectors.flatMap((head) => [...head.matchAll(/\.(-?[a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)),
    ),
  ]
}

/** What lies outside the layer that a file belongs to; empty where all is in place. */
function outside(css: string, layer: string): string {
  let text = bare(css).trim()
  if (!text.startsWith(ORDER)) return `does not begin with ${ORDER}`
  text = text.slice(ORDER.length).trim()
  const opened = `@layer ${layer} {`
  if (!text.startsWith(opened)) return `is not in the layer ${layer}`
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}' && --depth === 0) return text.slice(at + 1).trim()
  }
  return 'is not closed'
}

/** Classes that several modules style, as lines to read. */
function shared(sheets: readonly { file: string; css: string }[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { file, css } of sheets) {
    for (const name of classesIn(css)) owners.set(name, (owners.get(name) ?? new Set()).add(moduleOf(file)))
  }
  return [...owners]
    .filter(([, modules]) => modules.size > 1)
    .map(([name, modules]) => `.${name} is styled by ${[...modules].sort().join(' and ')}`)
}

const sheets = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(join(client, file), 'utf8') }))

describe('the style sheets', () => {
  it('are there', () => expect(sheets.length).toBeGreaterThan(20))

  it('style the classes of their own module only', () => expect(shared(sheets)).toEqual([]))

  it('name no pseudo-element within a list, where a browser drops it without a word', () => {
    const found = sheets.flatMap(({ file, css }) =>
      [...bare(css).matchAll(/:(?:is|where|not|has)\([^()]*::[\w-]+/g)].map(([one]) => `${file}: ${one}`),
    )
    expect(found).toEqual([])
  })

  const layered = sheets.filter(
    ({ file, css }) => moduleOf(file) !== 'style' && !/^\s*@import/.test(bare(css)),
  )
  it.each(layered.map(({ file, css }) => [file, css] as const))('%s stands in its layer', (file, css) => {
    expect(outside(css, layerOf(file))).toBe('')
  })
})

describe('the check of style sheets', () => {
  it('finds a screen that styles what is another module’s', () => {
    const made = [
      { file: 'ui/a.css', css: '.button { color: red }' },
      { file: 'screens/play/a.css', css: '@media print { .play .button:hover { color: blue } }' },
      { file: 'screens/end/a.css', css: '.end { --button-color: blue } /* .button { } */' },
    ]
    expect(shared(made)).toEqual(['.button is styled by screens/play and ui'])
  })

  it.each([
    ['.a { color: red }', `does not begin with ${ORDER}`],
    [`${ORDER} @layer screens { .a { color: red } }`, 'is not in the layer ui'],
    [`${ORDER} @layer ui { .a { color: red } } .b { color: red }`, '.b { color: red }'],
    [`${ORDER} @layer ui { .a { color: red } }`, ''],
  ])('says of %s: %s', (css, fault) => {
    expect(outside(css, 'ui')).toBe(fault)
  })
})
