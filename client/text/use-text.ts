import { createContext, useContext } from 'react';
import { nl, type Texts } from './nl.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type TextChoice = {
  language: Language;
  texts: Texts;
  choose: (language: Language) => void;
  /** The language of what is played: that of the screens too, for who has chosen none. */
  suggest: (language: Language) => void;
};

/** Dutch without a provider, so that a panel can be shown on its own. */
export const TextContext = createContext<TextChoice>({
  language: 'nl',
  texts: nl,
  choose: () => undefined,
  suggest: () => undefined,
});

/** The texts of one area, `useText('desk').title`, in the language the person chose. */
export function useText<Area extends keyof Texts>(area: Area): Texts[Area] {
  return useContext(TextContext).texts[area];
}

/** Which language is on, and how to choose another one. */
export function useLanguage(): Pick<TextChoice, 'language' | 'choose' | 'suggest'> {
  return useContext(TextContext);
}
