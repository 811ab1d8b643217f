type Path = (string | number)[];
/** A text of a translation that has no place in the scenario, another shape there, or is no text. */
export type Misfit = { path: Path; why: 'unknown' | 'other-shape' | 'no-text' };
type Node = { [key: string]: unknown };

// Short words too, but they say what happens, when, to whom and from whom: the same in every language.
const COURSE = new Set(
  `id version language licence when until delay effects met missed expired sign within from to onlyAt kind strand
  group channel medium opens openFor after absent at for duration startsAt factor travel facts topics seat team teams
  profession place home manager joint required points atLeast start alliance gauge by is of level only without
  withoutQuestions noise hints willingness fromLevel number address page seconds ringsFor trial line chair`.split(
    /\s+/,
  ),
);

/**
 * The scenario document with its texts in another language: a sparse overlay of the same shape. Maps merge by
 * key, a list whose entries have ids is named as a map by id, any other list is given in full. Nothing but
 * texts can change; what does not fit is left as it was and named.
 */
export function inLanguage(document: unknown, overlay: unknown): { document: unknown; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  return { document: merge(document, overlay, [], misfits), misfits };
}

/** Where a place of the document stands in an overlay: there a list of things with ids is a map by id. */
export function overlayPath(document: unknown, path: Path): Path {
  let node = document;
  return path.map((step) => {
    const list = Array.isArray(node) ? node : undefined;
    node = list ? list[Number(step)] : isNode(node) ? node[step] : undefined;
    return list ? (idOf(node) ?? step) : step;
  });
}

function merge(original: unknown, overlay: unknown, path: Path, misfits: Misfit[]): unknown {
  if (overlay === undefined || overlay === null) return original;
  if (typeof overlay === 'string' && typeof original === 'string') return overlay;
  if (Array.isArray(original)) return mergeItems(original, overlay, path, misfits);
  if (isNode(overlay) && isNode(original)) return mergeByKey(original, overlay, path, misfits);
  misfits.push({ path, why: original === undefined ? 'unknown' : 'other-shape' });
  return original;
}

function mergeItems(original: unknown[], overlay: unknown, path: Path, misfits: Misfit[]): unknown {
  if (Array.isArray(overlay)) return mergeList(original, overlay, path, misfits);
  if (isNode(overlay)) return mergeById(original, overlay, path, misfits);
  misfits.push({ path, why: 'other-shape' });
  return original;
}

function mergeList(original: unknown[], overlay: unknown[], path: Path, misfits: Misfit[]): unknown {
  // Another language may need more or fewer words and sentences for the same.
  if ([...original, ...overlay].every((one) => typeof one === 'string')) return overlay;
  if (original.length !== overlay.length) {
    misfits.push({ path, why: 'other-shape' });
    return original;
  }
  return original.map((one, i) => merge(one, overlay[i], [...path, i], misfits));
}

function mergeById(original: unknown[], overlay: Node, path: Path, misfits: Misfit[]): unknown {
  const ids = new Set(original.map(idOf));
  for (const id of Object.keys(overlay)) if (!ids.has(id)) misfits.push({ path: [...path, id], why: 'unknown' });
  return original.map((one) => {
    const id = idOf(one);
    return id === undefined ? one : merge(one, overlay[id], [...path, id], misfits);
  });
}

function mergeByKey(original: Node, overlay: Node, path: Path, misfits: Misfit[]): Node {
  const merged = { ...original };
  for (const [key, value] of Object.entries(overlay)) {
    if (COURSE.has(key) && !isTopList(original[key], path)) misfits.push({ path: [...path, key], why: 'no-text' });
    else merged[key] = merge(original[key], value, [...path, key], misfits);
  }
  return merged;
}

// The lists of the scenario itself have names that mean something else further in.
function isTopList(value: unknown, path: Path): boolean {
  return path.length === 0 && Array.isArray(value);
}

// Person cards are told apart by whose card it is.
function idOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const id = value.id ?? value.actor;
  return typeof id === 'string' ? id : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
