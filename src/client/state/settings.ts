/** What a player, or a teacher, sets once for this browser: colours, text size, motion, sound, pace, keys, how bots think and what they tell. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { isObject } from '../../game/vocabulary.ts'
import { readJson, writeText } from '../save/storage.ts'
import { allLanguages, bestLanguage, direction, locale, setLanguage } from '../text/index.ts'
import { followRoom } from './room.ts'

export const THEMES = ['system', 'light', 'dark'] as const
/** The size of all text, in percent of the browser's own. */
export const TEXTS = ['100', '115', '130', '150'] as const
export const MOTIONS = ['system', 'none'] as const
export const SOUND = ['off', 'on'] as const
export const SPEEDS = ['slow', 'normal', 'fast', 'instant'] as const
export const KEYS = ['on', 'off'] as const
/** How long bots may think about a decision. */
export const PATIENCE = ['short', 'normal', 'long'] as const
/** Whether bots say why they chose, once that is no secret. */
export const REASONS = ['on', 'off'] as const
/** Whether an adviser may be asked. */
export const HINTS = ['on', 'off'] as const

/** The languages to choose from: the system's, as far as it is among them, and each by its id. */
export const LANGUAGES: readonly string[] = ['system', ...allLanguages().keys()]

export interface Settings {
  language: string
  theme: (typeof THEMES)[number]
  text: (typeof TEXTS)[number]
  motion: (typeof MOTIONS)[number]
  sound: (typeof SOUND)[number]
  speed: (typeof SPEEDS)[number]
  keys: (typeof KEYS)[number]
  patience: (typeof PATIENCE)[number]
  reasons: (typeof REASONS)[number]
  hints: (typeof HINTS)[number]
}
export type Speed = Settings['speed']

const KEY = 'multivector.settings'
const STANDARD: Settings = {
  language: 'system',
  theme: 'system',
  text: '100',
  motion: 'system',
  sound: 'off',
  speed: 'normal',
  keys: 'on',
  patience: 'normal',
  reasons: 'on',
  hints: 'on',
}

export const settings = signal<Settings>(read())

/** Changes one setting and keeps it. */
export function set<K extends keyof Settings>(name: K, value: Settings[K]): void {
  settings.value = { ...settings.peek(), [name]: value }
}

/** What is stored, as far as it makes sense; the standard for the rest. */
function read(): Settings {
  const stored = readJson(KEY)
  const from = isObject(stored) ? stored : {}
  return {
    language: oneOf(LANGUAGES, from.language, STANDARD.language),
    theme: oneOf(THEMES, from.theme, STANDARD.theme),
    text: oneOf(TEXTS, from.text, STANDARD.text),
    motion: oneOf(MOTIONS, from.motion, STANDARD.motion),
    sound: oneOf(SOUND, from.sound, STANDARD.sound),
    speed: oneOf(SPEEDS, from.speed, STANDARD.speed),
    keys: oneOf(KEYS, from.keys, STANDARD.keys),
    patience: oneOf(PATIENCE, from.patience, STANDARD.patience),
    reasons: oneOf(REASONS, from.reasons, STANDARD.reasons),
    hints: oneOf(HINTS, from.hints, STANDARD.hints),
  }
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise
}

const MILLISECONDS: Readonly<Record<Settings['patience'], number>> = { short: 300, normal: 1000, long: 4000 }

/** Milliseconds that a bot may think about one decision. */
export function thinkingTime(): number {
  return MILLISECONDS[settings.value.patience]
}

/** How much larger text is than the browser's own, as a factor. */
export const textScale: ReadonlySignal<number> = computed(() => Number(settings.value.text) / 100)

const still = matchMedia('(prefers-reduced-motion: reduce)')
const dark = matchMedia('(prefers-color-scheme: dark)')

/** Whether things should move at all: neither the system nor the player has said no. */
export function mayMove(): boolean {
  return settings.value.motion !== 'none' && !still.matches
}

/**
 * Keeps the page's language, colours, text size and motion, and the storage, in step with the settings. Settles when the first
 * texts of the language are there.
 */
export function applySettings(): Promise<void> {
  const chosen = computed(() => settings.value.language)
  let spoken: Promise<void> = Promise.resolve()
  effect(() => {
    spoken = speak(chosen.value)
  })
  effect(() => {
    document.documentElement.lang = locale()
    document.documentElement.dir = direction()
  })
  effect(() => {
    writeText(KEY, JSON.stringify(settings.value))
    paint()
  })
  dark.addEventListener('change', paint)
  followRoom(textScale)
  return spoken
}

/** A language that does not come leaves the page in the one it has: the next visit tries again. */
function speak(chosen: string): Promise<void> {
  const id = chosen === 'system' ? bestLanguage(navigator.languages) : chosen
  return setLanguage(id).catch(() => undefined)
}

function paint(): void {
  const { theme, motion } = settings.value
  const root = document.documentElement
  root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  root.dataset.motion = motion
  root.style.setProperty('--text', String(textScale.peek()))
}
