import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** How many builds keep their files: the newest, and those that pages opened earlier may still ask for. */
const KEPT_BUILDS = 5

const BUILDS = '.vite/builds.json'
const MANIFEST = '.vite/manifest.json'

/** The files of a build, relative to its folder, with slashes. */
type Build = readonly string[]

/**
 * Moves a finished build from the folder `draft` to `dist`, under the feet of a host and of open pages. Each file
 * is moved into place whole, the page itself after all that it names, so that whoever opens it gets one build or the
 * other. The files of the four builds before stay, since pages opened then load parts of theirs later; older ones
 * are removed. Files in `dist` that no build wrote are left alone. Both folders are on one file system.
 */
export async function publish(draft: string, dist: string): Promise<void> {
  const build = await filesIn(draft)
  const [kept, dropped] = history(build, await earlierBuilds(dist))
  await writeWhole(join(dist, BUILDS), JSON.stringify(kept))
  for (const file of build.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    await mkdir(dirname(join(dist, file)), { recursive: true })
    for (const copy of copiesOf(file).filter((name) => !build.includes(name))) {
      await rm(join(dist, copy), { force: true })
    }
    await rename(join(draft, file), join(dist, file))
  }
  for (const file of dropped) await rm(join(dist, file), { force: true })
  await rm(draft, { recursive: true })
}

/** The builds to keep, newest first, and the files that only older ones had. A build made again is one build. */
function history(
  build: Build,
  earlier: readonly Build[],
): [kept: readonly Build[], dropped: readonly string[]] {
  const others = earlier.filter((one) => one.join() !== build.join())
  const kept = [build, ...others.slice(0, KEPT_BUILDS - 1)]
  const needed = new Set(kept.flat())
  const dropped = others.slice(KEPT_BUILDS - 1).flat()
  return [kept, dropped.filter((file) => !needed.has(file))]
}

/** The builds in `dist`, newest first. One that was written before they were listed is what lies there. */
async function earlierBuilds(dist: string): Promise<readonly Build[]> {
  await mkdir(dist, { recursive: true })
  try {
    return JSON.parse(await readFile(join(dist, BUILDS), 'utf8'))
  } catch {
    const found = (await filesIn(dist)).filter((file) => !file.startsWith('.'))
    return found.length > 0 ? [found] : []
  }
}

// First what pages name, then the pages, and last the mark by which `npm start` knows that the build is complete.
function turnOf(file: string): number {
  if (file === MANIFEST) return 2
  return /\.html(?:\.\w+)?$/.test(file) ? 1 : 0
}

/** The names of its compressed copies. One that the new build lacks would go on saying what the old one said. */
function copiesOf(file: string): string[] {
  return [`${file}.br`, `${file}.gz`]
}

async function filesIn(folder: string): Promise<Build> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.${process.pid}`, text)
  await rename(`${path}.${process.pid}`, path)
}
