/** The numbers that a passage prints, so that one can ask of a figure whether its paragraph has it. Pure. */

/** Words that stand for numbers; below four they are too common to tell anything. `9/11` names a year. */
const WORDS: Readonly<Record<string, number>> = {
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'almost a decade': 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  twenty: 20,
  thirty: 30,
  thirtieth: 30,
  forty: 40,
  fifty: 50,
  '9/11': 2001,
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/g
/** A year with the number of a footnote at its heel, as the texts print it: `201051`, `2015.54`. */
const NOTED_YEAR = /^((?:19|20)\d\d)(?:\d\d|\.\d+)$/

/** Every number of an English passage, in digits or words, each once, from the least up. */
export function numbersIn(passage: string): number[] {
  const digits = [...passage.matchAll(DIGITS)].map(([match]) => {
    return Number(match.replace(NOTED_YEAR, '$1').replaceAll(',', ''))
  })
  const words = Object.entries(WORDS)
    .filter(([word]) => new RegExp(`\\b${word}s?\\b`, 'i').test(passage))
    .map(([, number]) => number)
  return [...new Set([...digits, ...words])].sort((a, b) => a - b)
}

/** The numbers of each paragraph of a text, by its place: `A:39`. Lines are counted from one. */
export function numbersByPlace(text: string, lines: readonly string[]): Record<string, number[]> {
  const rows = lines.map((line, at) => [`${text}:${at + 1}`, numbersIn(line)] as const)
  return Object.fromEntries(rows.filter(([, numbers]) => numbers.length > 0))
}
