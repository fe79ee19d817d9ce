/** The codebook of an export: every column of every file, for people and for machines. */
import type { Column } from './columns.ts'
import { csvOf, type Row } from './rows.ts'
import type { Words } from './words.ts'

/** A file of the export that has columns. */
export interface Described {
  readonly file: string
  readonly columns: readonly Column[]
}

const CODEBOOK_COLUMNS = ['file', 'column', 'type', 'unit', 'values', 'meaning'].map(
  (name): Column => ({ name, type: 'text', words: name }),
)

export function codebookCsv(files: readonly Described[], words: Words): string {
  return csvOf(CODEBOOK_COLUMNS, rowsOf(files, words))
}

/** The same as a page of Markdown, a table a file. */
export function codebookMarkdown(files: readonly Described[], words: Words): string {
  const { say } = words
  const [, ...heads] = CODEBOOK_COLUMNS.map(({ name }) => say(`codebook.${name}`))
  const parts = files.flatMap((described) => [
    `## ${described.file}`,
    say(`codebook.about.${described.file}`),
    [
      line(heads),
      line(heads.map(() => '---')),
      ...rowsOf([described], words).map(({ file: _, ...row }) =>
        line(Object.values(row).map((cell) => `${cell ?? ''}`)),
      ),
    ].join('\n'),
  ])
  return `${[`# ${say('codebook.title')}`, say('codebook.lead'), say('codebook.choices'), ...parts].join('\n\n')}\n`
}

function rowsOf(files: readonly Described[], { say }: Words): Row[] {
  return files.flatMap(({ file, columns }) =>
    columns.map(({ name, type, unit, values, words }) => ({
      ...{ file, column: name, type: say(`type.${type}`), unit, values },
      meaning: say(`column.${words}`),
    })),
  )
}

/** A cell may not end its column. */
function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
