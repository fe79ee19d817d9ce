/** What tests do with a session: wait for it, answer it, look at it. */
import { type Answer, newestOf, type Session } from '../../src/client/session/session.ts'
import { type Choice, type Fact, questionOf, type View } from '../../src/game/index.ts'

/** Resolves once the newest view is so. */
export function until({ moments }: Session, there: (view: View) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let over = false
    const stop = moments.subscribe((all) => {
      const newest = all.at(-1)
      if (over || !newest || !there(newest.view)) return
      over = true
      resolve()
      // The first call comes before there is anything to stop.
      queueMicrotask(() => stop())
    })
  })
}

/** Answers what the viewer is asked now. */
export async function answer(session: Session, choice: Choice): Promise<Answer> {
  const { view } = newestOf(session)
  const question = view.viewer === 'observer' ? undefined : questionOf(view, view.viewer)
  if (!session.player || !question) throw new Error('the viewer is asked nothing')
  return session.player.commit(question, choice)
}

/** All facts so far. */
export function factsIn({ moments }: Session): Fact[] {
  return moments.peek().flatMap(({ facts }) => facts)
}
