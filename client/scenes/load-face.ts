/**
 * A portrait as a picture of so many pixels, ready to draw. Undefined when there is none: no answer,
 * or something that is not a drawing.
 */
export async function loadFace(
  address: string,
  pixels: number,
  read: (address: string) => Promise<Response> = fetch,
): Promise<HTMLImageElement | undefined> {
  try {
    const drawing = sized(await textOf(await read(address)), pixels);
    if (drawing === undefined) return undefined;
    const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
    const picture = new Image(pixels, pixels);
    picture.src = url;
    await picture.decode().finally(() => URL.revokeObjectURL(url));
    return picture;
  } catch {
    return undefined;
  }
}

/** The drawing with a size of its own, without which not every browser can put it on a canvas. */
export function sized(drawing: string, pixels: number): string | undefined {
  return /<svg\s/.test(drawing) ? drawing.replace(/<svg\s/, `<svg width="${pixels}" height="${pixels}" `) : undefined;
}

async function textOf(response: Response): Promise<string> {
  return response.ok ? response.text() : '';
}
