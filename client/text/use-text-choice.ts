import { useEffect, useState } from 'react';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { LANGUAGES, type Language, type TextChoice } from './use-text.ts';

const TEXTS = { nl, en };
const KEY = 'samenspel.language';

/** The value for TextContext, once per app: keeps the choice in this browser and names it in `<html lang>`. */
export function useTextChoice(): TextChoice {
  const [language, setLanguage] = useState(() => chosenLanguage() ?? 'nl');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return {
    language,
    texts: TEXTS[language],
    suggest: (next) => {
      if (chosenLanguage() === undefined) setLanguage(next);
    },
    choose: (next) => {
      setLanguage(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A browser that keeps nothing still shows the other language until the next visit.
      }
    },
  };
}

function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}
