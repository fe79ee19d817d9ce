/** `npm run rulebook`: writes the tables of RULES.md anew from the code. */
import { writeFileSync } from 'node:fs'
import { RULEBOOK, rulebook } from './rulebook.ts'
import { withTables } from './tables.ts'

writeFileSync(RULEBOOK, withTables(rulebook()))
