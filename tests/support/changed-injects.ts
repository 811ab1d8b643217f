import type { z } from 'zod';
import type { Inject } from '../../shared/scenario/inject.ts';
import { someInjects } from './some-injects.ts';

type InjectDocument = z.input<typeof Inject>;

/** The injects of the small scenario with some fields changed by id, and more injects after them. */
export function changedInjects(
  changes: Record<string, Partial<InjectDocument>>,
  ...more: readonly InjectDocument[]
): InjectDocument[] {
  return [...someInjects().map((inject) => ({ ...inject, ...changes[inject.id] })), ...more];
}

/** A mail from Carla to everybody in both teams, to give to `changedInjects`. */
export function anInject(id: string, changes: Partial<InjectDocument> = {}): InjectDocument {
  return {
    id,
    title: `Bericht ${id}`,
    strand: 'tonny',
    kind: 'contextual',
    release: { manual: 'Als het past.' },
    from: 'carla',
    to: [{ team: 'swt' }, { team: 'gc' }],
    content: { channel: 'mail', mail: { subject: `Over ${id}`, body: 'Er is iets.' } },
    ...changes,
  };
}
