/** Stands around the app: an error in drawing a screen becomes a panel that says so, never a blank page. */

import type { ComponentChildren } from 'preact'
import { Component } from 'preact'
import { Trouble } from './error-panel.tsx'

interface State {
  error?: unknown
}

export class Boundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = {}

  static override getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <Trouble error={error} onLeave={() => this.setState({ error: undefined })} />
  }
}
