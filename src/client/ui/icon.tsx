/** An emblem or icon of assets/emblems, inlined so that it takes the colour of the text around it. */
import './icon.css'

const drawn = import.meta.glob<string>('../../../assets/emblems/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface IconProps {
  /** File name without its ending: `seat-KZ`, `domain-security`, `icon-cube`. */
  name: string
  /** Said by a screen reader; without it the icon is decoration beside words. */
  label?: string
  class?: string
}

export function Icon({ name, label, class: more }: IconProps) {
  const svg = drawn[`../../../assets/emblems/${name}.svg`]
  if (!svg) return null
  const words = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true as const }
  return (
    <span
      {...words}
      class={more ? `icon ${more}` : 'icon'}
      // Our own files, inlined at build time: nothing a player can write comes here.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
