import { REJECTION_CODES, type RejectionCode } from '../../shared/session/rejection.ts';
import { SEAT_REFUSALS } from '../auth/seat-refusal.ts';

type Sentence = { status: number; message: string };

const OF_HTTP = {
  'not-found': { status: 404, message: 'Dit bestaat niet.' },
  'log-in': { status: 401, message: 'Log eerst in.' },
  'wrong-login': { status: 401, message: 'Deze naam en dit wachtwoord horen niet bij elkaar.' },
  'wrong-setup': {
    status: 403,
    message: 'Deze link is niet (meer) geldig. Er is al een docent, of de server is opnieuw gestart.',
  },
  'name-taken': { status: 409, message: 'Er is al iemand met deze naam.' },
  'wrong-pin': { status: 404, message: 'Er is geen spel met deze PIN. Kijk nog eens op het bord.' },
  'unknown-session': { status: 404, message: 'Deze sessie bestaat niet.' },
  'scenario-unusable': { status: 422, message: 'Dit scenario kan niet gespeeld worden.' },
  'not-open-yet': { status: 403, message: 'Het hele verhaal gaat open als de docent dat doet, na het spel.' },
  'too-many': { status: 429, message: 'Dat ging te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.' },
  'no-sound': {
    status: 400,
    message: 'Dit is geen geluid dat hier gespeeld kan worden. Kies een bestand op .ogg, .opus, .m4a of .mp3.',
  },
  'sound-too-large': {
    status: 413,
    message: 'Deze opname is groter dan 2 MB. Neem haar korter op, of bewaar haar in mono en lagere kwaliteit.',
  },
  'too-large': { status: 413, message: 'Dat is te veel tekst.' },
  failed: { status: 500, message: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.' },
  busy: { status: 503, message: 'De server start of stopt net. Probeer het zo nog eens.' },
} as const satisfies Record<string, Sentence>;

// What the engine may say to somebody who takes a seat or sends a bot away.
const OF_ENGINE: Partial<Record<RejectionCode, Sentence>> = {
  'seat-taken': { status: 409, message: 'Deze plek is net bezet. Kies een andere.' },
  'no-seat-left': { status: 409, message: 'Alle plekken zijn bezet. Vraag het de docent.' },
  'team-full': { status: 409, message: 'Dit team is vol. Kies een plek in het andere team.' },
  'not-now': { status: 409, message: 'Dat kan op dit moment niet.' },
  'session-closed': SEAT_REFUSALS['session-closed'],
  'unknown-thing': { status: 404, message: 'Dit bestaat niet (meer) in dit spel.' },
  'empty-text': { status: 400, message: 'Vul je naam in.' },
  'storage-failed': { status: 503, message: 'Het kon niet worden opgeslagen. Probeer het zo nog eens.' },
};

const SENTENCES: Record<string, Sentence> = { ...SEAT_REFUSALS, ...OF_HTTP };

export type HttpRefusalCode = keyof typeof OF_HTTP | keyof typeof SEAT_REFUSALS | RejectionCode;

/** An expected refusal of a request: answered as `{ error: code, message }` with its status. */
export class HttpRefusal extends Error {
  override name = 'HttpRefusal';
  readonly code: HttpRefusalCode;
  readonly status: number;

  /** `message`: instead of the usual sentence. */
  constructor(code: HttpRefusalCode, message?: string) {
    const sentence = SENTENCES[code] ?? sentenceOfEngine(code);
    super(message ?? sentence.message);
    this.code = code;
    this.status = sentence.status;
  }
}

function sentenceOfEngine(code: string): Sentence {
  const known = REJECTION_CODES.find((candidate) => candidate === code);
  return (known && OF_ENGINE[known]) ?? { status: 409, message: 'Dat kan nu niet.' };
}
