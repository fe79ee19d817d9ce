/** The keys of the screen on which a game is looked through, which comes when one is. */
import type { Shortcuts } from './keys.ts'

export const REPLAY_KEYS = {
  nextChoice: { sign: '→', code: 'ArrowRight', text: 'help.keys.replay.next' },
  previousChoice: { sign: '←', code: 'ArrowLeft', text: 'help.keys.replay.previous' },
  nextLine: { sign: '→', code: 'ArrowRight', shift: true, text: 'help.keys.replay.line' },
  previousLine: { sign: '←', code: 'ArrowLeft', shift: true, text: 'help.keys.replay.line.back' },
  nextRound: { sign: ']', code: 'BracketRight', text: 'help.keys.replay.round' },
  previousRound: { sign: '[', code: 'BracketLeft', text: 'help.keys.replay.round.back' },
  first: { sign: 'Home', code: 'Home', text: 'help.keys.replay.first' },
  last: { sign: 'End', code: 'End', text: 'help.keys.replay.last' },
  play: { sign: 'Space', code: 'Space', text: 'help.keys.replay.play' },
  eyes: { sign: 'E', code: 'KeyE', text: 'help.keys.replay.eyes' },
  note: { sign: 'M', code: 'KeyM', text: 'help.keys.replay.note' },
  analysis: { sign: 'A', code: 'KeyA', text: 'help.keys.replay.analysis' },
  transcript: { sign: 'T', code: 'KeyT', text: 'help.keys.replay.transcript' },
} as const satisfies Shortcuts<string>
