/** Quotation marks; an apostrophe inside a word is none. */
const QUOTES = /[“”"„]|(?<!\p{L})['‘’](?!s\b)|['‘’](?!\p{L})/gu;

/** A pause where the text says what is done, not said: "(een pauze)". */
const PAUSE = '<break time="700ms"/>';

/** A text as the machine must get it (SSML): letters of abbreviations apart, numbers of telephones in pairs. */
export function toSpeech(text: string): string {
  return text
    .replace(QUOTES, '')
    .replace(/[‘’]/g, "'")
    .replace(/\p{L}+/gu, withoutStress)
    .replace(/[&<>]/g, ' ')
    .replace(/\b[A-Z]{2,4}(?:-[A-Z]{2,4})*\b/g, (letters) => letters.replace(/-/g, '').split('').join(' '))
    .replace(/\b(\d\d)(\d\d)\b/g, '$1 $2')
    .replace(/\s*\([^)]*\)\s*/g, ` ${PAUSE} `)
    .replace(/\n{2,}/g, ` ${PAUSE} `)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An accent for stress ("wél") would change the sound; in "één" and at the end of "café" it is one. */
function withoutStress(word: string): string {
  if (word.toLowerCase() === 'één') return word;
  return word
    .normalize('NFD')
    .replace(/\u0301(?!$)/g, '')
    .normalize('NFC');
}
