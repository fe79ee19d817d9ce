/** What the teacher's sheet consists of, by names that its words are found under; minutes, and paragraphs of the three texts. */

/** The day before. */
export const BEFORE = ['laptop', 'network', 'power', 'phone', 'projector'] as const

/** Three minutes alone, with bots in every seat. */
export const DRY_RUN = ['open', 'join', 'play', 'pause', 'bots', 'show', 'delete'] as const

/** The lesson of fifty minutes. */
export const MINUTES = [
  { part: 'in', from: 0, to: 4 },
  { part: 'rules', from: 4, to: 9 },
  { part: 'first', from: 9, to: 15 },
  { part: 'play', from: 15, to: 30 },
  { part: 'last', from: 30, to: 34 },
  { part: 'atlas', from: 34, to: 37 },
  { part: 'moments', from: 37, to: 45 },
  { part: 'limits', from: 45, to: 48 },
  { part: 'exit', from: 48, to: 50 },
] as const

export const FAILURES = ['wireless', 'projector', 'half', 'phone', 'server', 'behind', 'early'] as const

/** What is learnt, and where the texts speak of it. */
export const AIMS = [
  { aim: 'vectors', at: ['A:8', 'B:41', 'C:71', 'C:121'] },
  { aim: 'dependence', at: ['A:88', 'B:222', 'B:224'] },
  { aim: 'orders', at: ['B:33', 'B:51', 'B:226', 'B:232'] },
  { aim: 'legitimacy', at: ['A:10', 'A:22', 'A:24', 'A:37', 'A:80'] },
  { aim: 'sources', at: ['A:88', 'B:238', 'C:127'] },
] as const
