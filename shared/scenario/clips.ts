import type { Attachment, Clip } from '../vocabulary/clip.ts';
import type { Slug } from '../vocabulary/ids.ts';
import type { Path } from './checks/check.ts';
import { type Delivery, deliveriesOf } from './checks/conversation-of.ts';
import type { Content } from './content.ts';
import type { Inject } from './inject.ts';
import type { Scenario } from './scenario.ts';

export type ClipKind = 'radio' | 'tv' | 'voicemail' | 'attachment';

/** What one voice says; `at` in seconds. `actor`: who that is in the cast, if anybody. */
export type SpokenLine = { at: number; speaker: string; actor?: Slug; text: string };

/** A place in a scenario where there is something to hear. */
export type ScenarioClip = {
  clip: Clip;
  kind: ClipKind;
  /** What the docent knows it by. */
  title: string;
  lines: SpokenLine[];
  /** Where the clip is written. */
  path: Path;
};

type Told = Omit<ScenarioClip, 'title'>;

/** Everything to hear in a scenario, in the order in which it is written; one file may stand in more places. */
export function clipsOf(scenario: Pick<Scenario, 'injects' | 'actors'>): ScenarioClip[] {
  return scenario.injects.flatMap((inject, i) =>
    deliveriesOf(inject, ['injects', i]).flatMap((delivery) => {
      const found = heard(delivery, inject);
      if (!found) return [];
      const title = inject.variants[delivery.variant ?? -1]?.title ?? inject.title;
      return [{ ...found, title, lines: found.lines.map((line) => withActor(line, scenario)) }];
    }),
  );
}

function heard({ content, path, variant }: Delivery, inject: Inject): Told | undefined {
  const from = inject.variants[variant ?? -1]?.from ?? inject.from;
  if (content.channel === 'broadcast') return broadcast(content.broadcast, [...path, 'broadcast', 'audio']);
  if (content.channel === 'mail') return attached(content.mail.audio, [...path, 'mail', 'audio']);
  if (content.channel === 'document') return attached(content.document.audio, [...path, 'document', 'audio']);
  return voicemail(content, [...path, 'conversation', 'voicemailAudio'], from);
}

type Broadcast = Extract<Content, { channel: 'broadcast' }>['broadcast'];

function broadcast({ audio, medium, cues }: Broadcast, path: Path): Told | undefined {
  return audio && { clip: audio, kind: medium, lines: [...cues], path };
}

function attached(audio: Attachment | undefined, path: Path): Told | undefined {
  if (!audio) return undefined;
  const { file, trial, speaker, text } = audio;
  return { clip: { file, trial }, kind: 'attachment', lines: [{ at: 0, speaker, text }], path };
}

function voicemail(content: Content, path: Path, from: Slug): Told | undefined {
  if (!('conversation' in content)) return undefined;
  const { voicemail: text, voicemailAudio: clip } = content.conversation;
  if (text === undefined || clip === undefined) return undefined;
  return { clip, kind: 'voicemail', lines: [{ at: 0, speaker: from, actor: from, text }], path };
}

// A voicemail knows whose it is by id, a broadcast by name.
function withActor(line: SpokenLine, { actors }: Pick<Scenario, 'actors'>): SpokenLine {
  const known = actors.find(({ id, name }) => (line.actor === undefined ? name === line.speaker : id === line.actor));
  return known ? { ...line, speaker: known.name, actor: known.id } : line;
}
