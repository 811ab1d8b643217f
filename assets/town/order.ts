/** Something that stands on the ground and may hide what is behind it. */
export interface Standing {
  readonly foot: { readonly x: number; readonly y: number; readonly w: number; readonly d: number };
}

/** Whether a stands clear behind b, seen from the lower corner of the picture. */
function behind(a: Standing['foot'], b: Standing['foot']): boolean {
  const back = a.x + a.w <= b.x + 0.01 || a.y + a.d <= b.y + 0.01;
  const front = b.x + b.w <= a.x + 0.01 || b.y + b.d <= a.y + 0.01;
  return back && !front;
}

const nearness = ({ foot }: Standing): number => foot.x + foot.w / 2 + foot.y + foot.d / 2;

/** From far to near, so that each may be painted over the former. */
export function paintOrder<T extends Standing>(things: readonly T[]): T[] {
  const rough = [...things].sort((a, b) => nearness(a) - nearness(b));
  const done = new Set<T>();
  const ordered: T[] = [];
  const visit = (thing: T) => {
    if (done.has(thing)) return;
    done.add(thing);
    for (const other of rough) if (!done.has(other) && behind(other.foot, thing.foot)) visit(other);
    ordered.push(thing);
  };
  for (const thing of rough) visit(thing);
  return ordered;
}
