/** Small line icons of this screen's own buttons, drawn for it; decoration beside a label. */

const PATHS = {
  log: 'M6 3.5h9l3.5 3.5v13.5H6zM9 9h6M9 12.5h6M9 16h4',
  help: [
    'M12 3.2a8.8 8.8 0 1 0 0 17.6 8.8 8.8 0 0 0 0-17.6z',
    'M9.6 9.4c.2-1.5 1.2-2.2 2.5-2.2 1.4 0 2.4.9 2.4 2.1 0 1.9-2.4 2-2.4 4M12.1 16.4v.3',
  ].join(''),
  settings: 'M4 7h9M17.5 7H20M4 17h2.5M11 17h9M4 12h1.5M10 12h10M15.2 4.9v4.2M8.8 14.9v4.2M7.8 9.9v4.2',
  leave: 'M13.5 4H5v16h8.5M10.5 12H20M16.5 8.5 20 12l-3.5 3.5',
  sound: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16 9c1.6 1.7 1.6 4.3 0 6M18.6 6.6c3 3 3 7.8 0 10.8',
  silent: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16 9.5l5 5M21 9.5l-5 5',
  source:
    'M4 5.2c3-.9 5.8-.5 8 1.2v13.2c-2.2-1.7-5-2.1-8-1.2zM20 5.2c-3-.9-5.8-.5-8 1.2v13.2c2.2-1.7 5-2.1 8-1.2z',
} as const
export type GlyphName = keyof typeof PATHS

export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="play-glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
