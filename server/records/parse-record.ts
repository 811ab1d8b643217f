import { z } from 'zod';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { upcastEvent } from '../../shared/session/upcast-event.ts';
import { chainHead } from './hash-chain.ts';
import { RECORD_FORMAT, RECORD_KIND, type RecordFile, RecordHeader, RecordTail } from './record-file.ts';

/** A file that cannot be trusted or read. The message says in Dutch what is wrong and what to do. */
export class RecordUnusable extends Error {
  override name = 'RecordUnusable';
}

/** Parses the text of a record file. Rejects (RecordUnusable) what was changed, cut short or never was a record. */
export function parseRecord(text: string): RecordFile {
  const lines = text.trimEnd().split('\n');
  const first = parseLine(lines, 0);
  checkKind(first);
  checkChain(lines);
  return { header: parseHeader(first), events: lines.slice(1, -1).map((_line, index) => readEvent(lines, index + 1)) };
}

const Kind = z.object({ kind: z.literal(RECORD_KIND), format: z.number() });

function checkKind(first: unknown): void {
  const kind = Kind.safeParse(first);
  if (!kind.success) {
    throw new RecordUnusable(
      'Dit is geen record van Samenspel. Maak er een met: samenspel export <sessie> --format record',
    );
  }
  const { format } = kind.data;
  if (format !== RECORD_FORMAT) {
    throw new RecordUnusable(
      `Dit record heeft format ${format} en deze versie van Samenspel leest format ${RECORD_FORMAT}. Werk Samenspel bij.`,
    );
  }
}

function checkChain(lines: readonly string[]): void {
  const tail = RecordTail.safeParse(lines.length > 1 ? parseLine(lines, lines.length - 1) : undefined);
  if (!tail.success) {
    throw new RecordUnusable('Het record is niet compleet: de laatste regel ontbreekt. Exporteer de sessie opnieuw.');
  }
  if (chainHead(lines.slice(0, -1)) !== tail.data.head) {
    throw new RecordUnusable(
      'Het record past niet bij zijn controlegetal: er is na het exporteren iets in veranderd. Exporteer de sessie opnieuw.',
    );
  }
}

function parseHeader(first: unknown): RecordHeader {
  const header = RecordHeader.safeParse(first);
  if (header.success) return header.data;
  const [issue] = header.error.issues;
  throw new RecordUnusable(`Regel 1 van het record klopt niet bij "${issue?.path.join('.')}": ${issue?.message}.`);
}

function readEvent(lines: readonly string[], index: number): RecordedEvent {
  const line = parseLine(lines, index);
  try {
    const recorded = upcastEvent(line);
    if (recorded.position === index) return recorded;
  } catch {
    // Falls through to the one sentence about this line.
  }
  throw new RecordUnusable(`Regel ${index + 1} van het record is geen gebeurtenis die deze versie kent.`);
}

function parseLine(lines: readonly string[], index: number): unknown {
  try {
    return JSON.parse(lines[index] ?? '');
  } catch {
    throw new RecordUnusable(`Regel ${index + 1} is niet te lezen. Is dit een record van Samenspel?`);
  }
}
