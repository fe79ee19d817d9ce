/** Where in the history of the repository each version of the rules was last played. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const repo = resolve(import.meta.dirname, '../../..')
const TUNING = 'src/game/tuning.ts'

export interface VersionCommit {
  readonly version: number
  /** The last commit whose rules have this version. */
  readonly commit: string
}

/** The past versions, oldest first. The version of the tree is not among them: it may still change. */
export function pastVersions(): VersionCommit[] {
  const changes = git('log', '--topo-order', '--format=%H', '-G', '^export const RULES_VERSION', '--', TUNING)
  const past = changes
    .split('\n')
    .filter((hash) => hash !== '')
    .flatMap((hash) => {
      const parent = `${hash}^`
      const [before, after] = [versionAt(parent), versionAt(hash)]
      const moved = before !== undefined && before !== after
      return moved ? [{ version: before, commit: git('rev-parse', parent).trim() }] : []
    })
  return past.sort((a, b) => a.version - b.version)
}

/** The version of the rules at a commit; nothing where it had none. */
function versionAt(commit: string): number | undefined {
  try {
    const version = /RULES_VERSION = (\d+)/.exec(git('show', `${commit}:${TUNING}`))?.[1]
    return version === undefined ? undefined : Number(version)
  } catch {
    return undefined
  }
}

/** Lays the rules of a commit into a folder. */
export function checkOut(commit: string, folder: string): void {
  const archive = execFileSync('git', ['archive', commit, 'src/game'], { cwd: repo, maxBuffer: 1 << 28 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: repo, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
