/** How the map is drawn; `none` leaves the list, which says everything too. */
export type Renderer = 'webgl' | 'canvas' | 'none';

const SOFTWARE = /swiftshader|llvmpipe|basic render|software/i;

/**
 * Takes WebGL only where a graphics card does the work: without one a plain canvas is five times as fast.
 * `card` is what WebGL calls the card, undefined without WebGL.
 */
export function chooseRenderer(card: string | undefined, hasCanvas: boolean): Renderer {
  if (card !== undefined && !SOFTWARE.test(card)) return 'webgl';
  return hasCanvas ? 'canvas' : 'none';
}

/** What this browser can draw with. */
export function findRenderer(make: () => HTMLCanvasElement = () => document.createElement('canvas')): Renderer {
  return chooseRenderer(cardOf(make()), make().getContext('2d') !== null);
}

function cardOf(canvas: HTMLCanvasElement): string | undefined {
  const gl = canvas.getContext('webgl');
  if (!gl) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const card = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers allow few contexts at a time; this one has done its work.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return card;
}
