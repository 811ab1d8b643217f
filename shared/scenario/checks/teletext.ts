import { TELETEXT_ROWS } from '../../vocabulary/teletext-grid.ts';
import { fitsTeletext } from '../teletext-fit.ts';
import type { Check } from './check.ts';

/** A teletext page that is longer than the screen: its end would never be seen. */
export const findLongTeletext: Check = (scenario) =>
  scenario.injects.flatMap(({ content }, i) => {
    if (content.channel !== 'teletext') return [];
    const { rows } = fitsTeletext(content.teletext);
    if (rows <= TELETEXT_ROWS) return [];
    return [
      {
        code: 'page-too-long',
        path: ['injects', i, 'content', 'teletext'],
        message: `Deze pagina telt ${rows} regels; op het scherm passen er ${TELETEXT_ROWS}.`,
        remedy: `Maak de tekst ${rows - TELETEXT_ROWS} regels van 38 tekens korter.`,
      },
    ];
  });
