/** The look of the page: the game's own paper and ink, by day and by night. Nothing is fetched from anywhere. */
import { SEATS } from '../../../game/vocabulary.ts'
export const STYLE = `
:root { color-scheme: light dark; --paper: #f4eee3; --panel: #fbf7ef; --ink: #1d2733; --soft: #55606c; --rule: #ddd2bf;
  --KZ: #007e8f; --RU: #b8432f; --CN: #9a6a00; --US: #2b5fa8; --EU: #6a4c9c; --good: #2c6e3f; --bad: #a3262a; --band: #007e8f22 }
@media (prefers-color-scheme: dark) { :root { --paper: #141b22; --panel: #1c252e; --ink: #ece5d8; --soft: #a9b1b9; --rule: #38434e;
  --KZ: #4fc3d1; --RU: #ef8a76; --CN: #e0b04a; --US: #86b3ee; --EU: #bda3e8; --good: #7fc794; --bad: #f19a97; --band: #4fc3d122 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif }
main { max-width: 900px; margin: 0 auto; padding: 24px 16px 64px }
h1, h2, h3 { font-family: Literata, Georgia, serif; line-height: 1.2 }
h2 { margin-top: 48px; border-top: 2px solid var(--rule); padding-top: 16px }
p, figcaption, summary { max-width: 70ch }
figure, details, .wide { margin: 16px 0 }
figure { background: var(--panel); border: 1px solid var(--rule); border-radius: 6px; padding: 12px }
figcaption { color: var(--soft); font-size: 14px }
summary { cursor: pointer; padding: 4px 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums }
caption { text-align: left; color: var(--soft); padding: 4px 0 }
th, td { padding: 3px 10px; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top }
th:first-child { text-align: left; font-weight: 400 }
td { white-space: nowrap }
thead th { color: var(--soft); font-weight: 400 }
.mark { font-weight: 700; white-space: nowrap } .mark.good { color: var(--good) } .mark.bad { color: var(--bad) } .mark.open { color: var(--soft) }
.what { white-space: normal; min-width: 20ch }
svg { display: block; max-width: 100%; height: auto }
svg text { fill: var(--ink); font: 12px Inter, system-ui, sans-serif }
.grid { stroke: var(--rule) } .band { fill: var(--band) }
circle.plain { fill: var(--soft) } line.plain { stroke: var(--soft) }
circle.good { fill: var(--good) } line.good { stroke: var(--good) } circle.bad { fill: var(--bad) } line.bad { stroke: var(--bad) }
${SEATS.map((seat) => `circle.${seat} { fill: var(--${seat}) } line.${seat}, polyline.${seat} { stroke: var(--${seat}) }`).join('\n')}
polyline.prosperity { stroke: var(--CN) } polyline.security { stroke: var(--RU) } polyline.legitimacy { stroke: var(--EU) } polyline.sovereignty { stroke: var(--KZ) }
`
