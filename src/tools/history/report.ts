/**
 * Tells the logged game and asks the stylised facts of it: npm run history, with `-- --steps` for every step and its
 * sources, or `-- --json` for the facts alone. Exit status 1 when fewer than 22 of them hold.
 */
import { askAll, ENOUGH, type StylisedFact } from './facts.ts'
import { readFigures, readInventory } from './figures.ts'
import { RECORD } from './files.ts'
import { type History, historyOf, readRecord } from './run.ts'
import { readSteps } from './steps.ts'
import { readTitles, roundStory, stepLines, wrapped } from './story.ts'

function main(args: readonly string[]): number {
  const record = readRecord(RECORD)
  const history = historyOf(record, record.moves)
  const facts = askAll(history, readFigures(), readInventory())
  const failing = facts.filter((fact) => !fact.holds).map((fact) => fact.id)
  const hold = facts.length - failing.length
  if (args.includes('--json')) console.log(JSON.stringify({ facts, hold, failing }, undefined, 2))
  else {
    console.log(`${story(history, args.includes('--steps'))}\n`)
    console.log(facts.map(factLines).join('\n'))
    console.log(`\n${hold} of ${facts.length} stylised facts hold; ${ENOUGH} must.`)
  }
  return hold >= ENOUGH ? 0 : 1
}

function story(history: History, withSteps: boolean): string {
  const steps = readSteps()
  const titles = readTitles()
  const rounds = history.rounds.map((played) => {
    const told = roundStory(played, steps, titles)
    return withSteps ? `${told}\n${stepLines(played.round, steps)}` : told
  })
  const silent = steps.filter((step) => step.silent).length
  const count = `${steps.length} steps; of ${silent} the texts are silent.`
  const beforehand = withSteps ? `\n${stepLines(0, steps)}` : ''
  return [
    `Kazakhstan and the powers, 1991-2021, as a game of ten rounds. ${count}${beforehand}`,
    ...rounds,
  ].join('\n\n')
}

function factLines({ id, title, holds, figure, note }: StylisedFact): string {
  const lines = [`${holds ? 'holds' : 'FAILS'}  ${id}: ${title}`, wrapped(figure, '       ')]
  if (note !== '') lines.push(wrapped(note, '       '))
  return lines.join('\n')
}

process.exitCode = main(process.argv.slice(2))
