import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { precompress } from './precompress.ts'
import { publish } from './publish.ts'

const DRAFT = '.draft-'

/** Where this process writes the build that is to become `dist`: inside it, hence on the same file system. */
export function draftOf(dist: string): string {
  return join(dist, `${DRAFT}${process.pid}`)
}

/**
 * Completes a build: lays compressed copies beside its files and, where it was written to `draftOf(dist)`, moves it
 * into `dist`. A build that fails changes nothing there. Drafts left by builds that were killed are removed.
 */
export function finishBuild(dist: string): Plugin {
  let outDir = ''
  return {
    name: 'finish-build',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    // Not closeBundle, which also runs, and then hides the reason, when the build has failed.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await precompress(outDir)
        if (outDir !== draftOf(dist)) return
        await publish(outDir, dist)
        await removeOrphans(dist)
      },
    },
  }
}

async function removeOrphans(dist: string): Promise<void> {
  const drafts = (await readdir(dist)).filter((name) => name.startsWith(DRAFT))
  const orphans = drafts.filter((name) => !isRunning(Number(name.slice(DRAFT.length))))
  await Promise.all(orphans.map((name) => rm(join(dist, name), { recursive: true, force: true })))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
