import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Fonts come by style sheets, where the bundler does not look for licences. */
const FONTS = ['@fontsource-variable/inter', '@fontsource-variable/literata']

/** Packages without a file for their licence, with the copyright line of their readme. All are under MIT. */
const UNFILED: Readonly<Record<string, string>> = { rfc6902: 'Copyright 2014-2021 Christopher Brown.' }

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/**
 * Completes the list of licences that Vite writes (`build.license`, a Markdown text in the file of that name): adds
 * the fonts, and the text of packages that bring none. A package that is still without a copyright line fails the
 * build, for its licence asks that the line goes with every copy.
 */
export function licenceNotices(repo: string, fileName: string): Plugin {
  return {
    name: 'licence-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[fileName]
        if (list?.type !== 'asset') this.error(`The build has no ${fileName}: is build.license set?`)
        list.source = completed(String(list.source), (name) => join(repo, 'node_modules', name))
        const bare = withoutCopyright(list.source)
        if (bare.length > 0) this.error(`No copyright line is known of ${bare.join(', ')}.`)
      },
    },
  }
}

function completed(list: string, folderOf: (name: string) => string): string {
  const filed = list.replace(/^## (\S+) - .*$/gm, (heading, name: string) => {
    const copyright = UNFILED[name]
    return copyright ? `${heading}\n\n${copyright}\n\n${MIT}` : heading
  })
  const fonts = FONTS.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'))
    const text = readFileSync(join(folderOf(name), 'LICENSE'), 'utf8').trim()
    return `## ${name} - ${version} (${license})\n\n${text}\n`
  })
  return [filed, ...fonts].join('\n')
}

/** The headings of a list of licences under which no copyright line stands. */
export function withoutCopyright(list: string): string[] {
  const sections = list.split(/^## /m).slice(1)
  return sections
    .filter((text) => !/^.*Copyright\s+(?!Holder|Notice)\S/m.test(text))
    .map((text) => text.split('\n', 1)[0] ?? '')
}
