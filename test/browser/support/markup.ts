/** What is wrong with a page as a document, beside what axe-core looks for, as lines to read. Runs in the page. */
import type { Page } from '@playwright/test'

/** Elements of words may hold no boxes of text: `<ul>` in `<span>`, `<p>` in `<label>`. */
const WORDS = [
  'span',
  'p',
  'label',
  'legend',
  'button',
  'b',
  'i',
  'em',
  'abbr',
  'h1',
  'h2',
  'h3',
  'dt',
  'output',
]
const BOXES = [
  'ul',
  'ol',
  'dl',
  'div',
  'p',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'table',
  'fieldset',
]

export async function misplaced(page: Page): Promise<string[]> {
  return await page.evaluate(
    ({ boxesInWords }) => {
      const cut = (element: Element) => element.outerHTML.slice(0, 100)
      const all = (selector: string) => [...document.querySelectorAll(selector)]
      const ids = all('[id]').map(({ id }) => id)
      const { lang, dir } = document.documentElement
      return [
        ...all(boxesInWords).map((one) => `a box among words: ${cut(one.parentElement ?? one)}`),
        ...all('ul > :not(li), ol > :not(li)').map((one) => `no entry of a list: ${cut(one)}`),
        ...all('fieldset:not(:has(> legend:first-child:not(:empty)))').map((one) => `no legend: ${cut(one)}`),
        ...all('button button, button a, a button, a a, summary a, summary button').map(
          (one) => `one control within another: ${cut(one)}`,
        ),
        ...all('main')
          .slice(1)
          .map((one) => `a second main: ${cut(one)}`),
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice the id ${id}`),
        ...(lang && dir ? [] : ['no language or direction']),
      ]
    },
    { boxesInWords: WORDS.flatMap((words) => BOXES.map((box) => `${words} ${box}`)).join(',') },
  )
}
