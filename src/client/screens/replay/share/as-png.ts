/** A drawing of the page as a picture file. */

/** As PNG, as large as it says it is; as the drawing itself where the browser makes none. */
export async function asPicture(drawing: SVGSVGElement): Promise<{ blob: Blob; ending: 'png' | 'svg' }> {
  const text = new XMLSerializer().serializeToString(drawing)
  const svg = new Blob([text], { type: 'image/svg+xml' })
  const png = await drawn(svg, drawing.width.baseVal.value, drawing.height.baseVal.value).catch(
    () => undefined,
  )
  return png ? { blob: png, ending: 'png' } : { blob: svg, ending: 'svg' }
}

async function drawn(svg: Blob, width: number, height: number): Promise<Blob | undefined> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
