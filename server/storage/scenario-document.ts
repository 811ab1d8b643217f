import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { liftScenario } from '../../shared/scenario/lift-scenario.ts';
import { compose, LIST_FILES, readParts } from './scenario-parts.ts';
import { LANGUAGES } from './scenario-translations.ts';
import { readYamlFile } from './yaml-file.ts';

type Document = Record<string, unknown>;

/** The key under which one file holds the texts in other languages, by language. */
const TRANSLATIONS = 'translations';
const TRANSLATION_FILE = /^(nl|en)(?:-.+)?\.yaml$/;

/** A scenario folder as one document for exchange: everything in it, with its translations. As yet unchecked. */
export function readDocument(folder: string): Document {
  const document = liftScenario(compose(readParts(folder))) as Document;
  const translations: Record<string, Document> = {};
  for (const name of readdirSync(folder).toSorted()) {
    const language = TRANSLATION_FILE.exec(name)?.[1];
    if (language === undefined) continue;
    translations[language] = merged(translations[language] ?? {}, readYamlFile(join(folder, name)).value);
  }
  const filled = Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...Object.fromEntries(filled), ...(Object.keys(translations).length > 0 ? { translations } : {}) };
}

/** Writes one document as a folder of files that people can read and change. The folder must be new. */
export function writeFolder(document: Document, folder: string): void {
  const { [TRANSLATIONS]: translations, ...scenario } = document;
  mkdirSync(folder, { recursive: true });
  const write = (name: string, part: unknown) => writeFileSync(join(folder, name), stringify(part, { lineWidth: 120 }));
  const lists = Object.entries(scenario).filter(([field]) => Object.hasOwn(LIST_FILES, field));
  const head = Object.entries(scenario).filter(([field]) => !Object.hasOwn(LIST_FILES, field));
  // A folder and the scenario in it have one name.
  write('scenario.yaml', { ...Object.fromEntries(head), id: basename(folder) });
  for (const [field, items] of lists) write(LIST_FILES[field as keyof typeof LIST_FILES], items);
  // The file may be a stranger's: a name in it makes no file anywhere but here.
  for (const language of LANGUAGES) {
    const texts = isMap(translations) ? translations[language] : undefined;
    if (isMap(texts)) write(`${language}.yaml`, texts);
  }
}

/** True when there is something in this place already. */
export function isTaken(folder: string): boolean {
  return existsSync(folder);
}

function merged(one: Document, other: unknown): Document {
  if (typeof other !== 'object' || other === null || Array.isArray(other)) return one;
  const result: Document = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = result[key];
    const areMaps = isMap(before) && isMap(value);
    result[key] = areMaps ? merged(before, value) : value;
  }
  return result;
}

/** True for a block with fields of its own. */
export function isMap(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
