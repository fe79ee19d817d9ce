/** The worker in which bots think, so that the page keeps its frame rate. */
import { answer, type BotRequest } from './bot-request.ts'

export interface Asked extends BotRequest {
  id: number
}

const scope = globalThis as unknown as {
  onmessage: ((event: { data: Asked }) => void) | undefined
  postMessage(message: unknown): void
}

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ id: data.id, choice: answer(data) })
  } catch (error) {
    scope.postMessage({ id: data.id, error: String(error) })
  }
}
