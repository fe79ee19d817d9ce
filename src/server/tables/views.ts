/** Views of the two newest states of a game, each made once: what a step led to is what the next one begins with. */
import { type State, type View, type Viewer, view } from '../../game/index.ts'

export class Views {
  private readonly known: { readonly state: State; readonly views: Map<Viewer, View> }[] = []

  /** What a viewer sees of a state that is never written to. */
  of(state: State, viewer: Viewer): View {
    const views = this.viewsOf(state)
    const seen = views.get(viewer) ?? view(state, viewer)
    views.set(viewer, seen)
    return seen
  }

  private viewsOf(state: State): Map<Viewer, View> {
    const found = this.known.find((one) => one.state === state)
    if (found) return found.views
    const views = new Map<Viewer, View>()
    this.known.push({ state, views })
    if (this.known.length > 2) this.known.shift()
    return views
  }
}
