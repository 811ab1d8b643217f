import type { ErrorCode, YAMLError } from 'yaml';
import type { WhyNoText } from './author-text.ts';

type Words = Pick<WhyNoText, 'message' | 'remedy'>;

const LOOK = 'Kijk naar het inspringen, de dubbele punt en de aanhalingstekens op deze en de vorige regel.';
const QUOTE = 'Zet de hele tekst tussen aanhalingstekens.';
const SPACES = 'Spring overal in met spaties.';

const ANCHOR = { message: 'Een & of * begint hier een verwijzing.', remedy: QUOTE };
const KEY = {
  message: 'Hier hoort één veld met een dubbele punt en een spatie erachter.',
  remedy: `Schrijf "veld: waarde" op één regel. ${LOOK}`,
};
const TAG = { message: 'Een uitroepteken begint hier een YAML-label, en die leest Samenspel niet.', remedy: QUOTE };
const INDENT = {
  message: 'Deze regel springt niet zo ver in als wat erbij hoort, of een haak sluit niet.',
  remedy: 'Zet wat bij elkaar hoort recht onder elkaar, en sluit elke [ met ] en elke { met }.',
};

/** By the code of the library. What is not here has a sentence that always fits. */
const WORDS: Partial<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: ANCHOR,
  BAD_ALIAS: ANCHOR,
  MULTIPLE_ANCHORS: ANCHOR,
  BAD_COLLECTION_TYPE: TAG,
  MULTIPLE_TAGS: TAG,
  TAG_RESOLVE_FAILED: TAG,
  BAD_DIRECTIVE: { message: 'Een regel met % vooraan hoort hier niet.', remedy: 'Haal hem weg.' },
  BAD_DQ_ESCAPE: {
    message: 'Een \\ tussen dubbele aanhalingstekens betekent iets anders.',
    remedy: 'Schrijf \\\\, of gebruik enkele aanhalingstekens.',
  },
  BAD_INDENT: INDENT,
  BLOCK_IN_FLOW: INDENT,
  BAD_SCALAR_START: { message: 'Een tekst kan niet met dit teken beginnen.', remedy: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Op deze regel staat een dubbele punt te veel, of hij springt te ver in.',
    remedy: `Zet een tekst met een dubbele punt erin tussen aanhalingstekens. ${LOOK}`,
  },
  DUPLICATE_KEY: { message: 'Dit veld staat er twee keer.', remedy: 'Haal een van de twee weg.' },
  KEY_OVER_1024_CHARS: KEY,
  MULTILINE_IMPLICIT_KEY: KEY,
  NON_STRING_KEY: KEY,
  MISSING_CHAR: {
    message: 'Hier ontbreekt een teken, zoals een spatie, een komma of een dubbele punt.',
    remedy: LOOK,
  },
  MULTIPLE_DOCS: {
    message: 'Hier begint een tweede document in hetzelfde bestand.',
    remedy: 'Haal de regel met --- of ... weg; één bestand is één document.',
  },
  TAB_AS_INDENT: { message: 'Deze regel is met een tab ingesprongen.', remedy: SPACES },
  UNEXPECTED_TOKEN: { message: 'Hier staat iets wat YAML op deze plek niet verwacht.', remedy: LOOK },
};

const UNCLOSED = {
  message: 'Een aanhalingsteken gaat open en niet meer dicht.',
  remedy: 'Zet het ontbrekende aanhalingsteken erbij; dat kan ook op een eerdere regel zijn.',
};

/** Whether a quote was opened and not closed. For a missing character the library has only one code. */
export function isUnclosed({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && /closing ['"]/.test(message);
}

/** What the YAML library has against a text, in words that an author knows. */
export function yamlInWords(error: YAMLError): WhyNoText {
  const words = isUnclosed(error) ? UNCLOSED : WORDS[error.code];
  return { code: 'bad-yaml', ...(words ?? { message: 'De YAML is hier niet te lezen.', remedy: LOOK }) };
}
