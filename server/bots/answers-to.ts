// Of a word, this much says what it is about, whatever its ending; shorter words say little (letters).
const STEM = 6;
const SHORTEST = 5;
// One word in common is mostly chance.
const ENOUGH = 2;

/** What stands in many a question and says nothing about what is asked. */
const IN_ANY_QUESTION = new Set(
  [
    ...['jullie', 'iemand', 'iets', 'waarom', 'waarvan', 'waarmee', 'waarvoor', 'waaraan', 'welke', 'wordt', 'worden'],
    ...['wanneer', 'zonder', 'andere', 'ander', 'eigen', 'precies', 'vandaag', 'straks', 'regel', 'zeker', 'weten'],
    ...['zeggen', 'vinden', 'gebeurt', 'gebeurd', 'hebben', 'kunnen', 'moeten', 'willen', 'doen', 'namen', 'alleen'],
    ...['there', 'their', 'would', 'could', 'should', 'which', 'where', 'about', 'other', 'something', 'somebody'],
    ...['today', 'certain', 'happens', 'without', 'these', 'those', 'while', 'being', 'nothing', 'anything'],
  ].map(stem),
);

/** What of this answers the question best comes first; what hardly shares a word with it is left out. */
export function answersTo(question: string, texts: readonly string[]): string[] {
  const asked = topicsOf(question);
  return texts
    .map((text) => ({ text, shared: [...topicsOf(text)].filter((topic) => asked.has(topic)).length }))
    .filter(({ shared }) => shared >= ENOUGH)
    .toSorted((one, other) => other.shared - one.shared)
    .map(({ text }) => text);
}

function topicsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const stems = words.filter(({ length }) => length >= SHORTEST).map(stem);
  return new Set(stems.filter((topic) => !IN_ANY_QUESTION.has(topic)));
}

function stem(word: string): string {
  return word.slice(0, STEM);
}
