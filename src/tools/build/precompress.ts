import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSED = /\.(?:js|css|html|svg|json|map|txt|webmanifest)$/

/** Smaller files gain nothing: their headers weigh as much. */
const LEAST_BYTES = 1024

/**
 * Lays a `.gz` and a `.br` beside every file of a build that is worth it. Our own host answers with these copies
 * where the browser takes them; compressing at each request would cost a small school server far more. Other static
 * hosts may ignore them.
 */
export async function precompress(folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!COMPRESSED.test(file) || file.startsWith('.')) continue
    const path = join(folder, file)
    const content = await readFile(path)
    if (content.length < LEAST_BYTES) continue
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content, quality))
  }
}
