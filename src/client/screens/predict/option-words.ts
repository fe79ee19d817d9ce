/** What an option is called: the items of the menu it is made of. */
import type { MenuItem } from '../../../game/index.ts'
import { cardText, list, locale, t } from '../../text/index.ts'
import { itemText } from '../play/words.ts'
import type { Option, Question } from './questions.ts'

export function optionText(question: Question, option: Option): string {
  const items = itemsOf(question, option.items)
  if (items.length === 0) return t('ask.bear', { title: pressed(question) })
  const left = leftOut(question, option)
  if (left?.card) return t('ask.but', { title: cardText(left.card).title })
  return list(items.map((item) => itemText(item)))
}

/** By what they are called: an order that tells nothing of what was done. */
export function inOrder(question: Question): readonly Option[] {
  const named = question.options.map((option) => ({ option, text: optionText(question, option) }))
  return named.sort((a, b) => a.text.localeCompare(b.text, locale())).map(({ option }) => option)
}

/** Of options that take all but one of the same offers: the one that this one leaves. */
function leftOut(question: Question, { items }: Option): MenuItem | undefined {
  const all = new Set(question.options.flatMap((one) => one.items))
  const [left, ...others] = [...all].filter((id) => !items.includes(id))
  if (items.length < 2 || left === undefined || others.length > 0) return undefined
  return question.menu.items.find(({ id }) => id === left)
}

/** The pressure that the options answer. */
function pressed(question: Question): string {
  const [item] = itemsOf(
    question,
    question.options.flatMap(({ items }) => items),
  )
  return item?.card ? cardText(item.card).title : ''
}

function itemsOf({ menu }: Question, ids: readonly string[]): MenuItem[] {
  return ids.flatMap((id) => menu.items.find((item) => item.id === id) ?? [])
}
