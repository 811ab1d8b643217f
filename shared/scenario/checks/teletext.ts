import { TELETEXT_ROWS } from '../../vocabulary/teletext-grid.ts';
import { fitsTeletext } from '../teletext-fit.ts';
import type { Check } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';

/** A teletext page that is longer than the screen: its end would never be seen. */
export const findLongTeletext: Check = ({ injects }) =>
  injects.flatMap((inject, i) =>
    deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) => {
      if (content.channel !== 'teletext') return [];
      const { rows } = fitsTeletext(content.teletext);
      if (rows <= TELETEXT_ROWS) return [];
      return [
        {
          code: 'page-too-long',
          path: [...path, 'teletext'],
          message: `Deze pagina telt ${rows} regels; op het scherm passen er ${TELETEXT_ROWS}.`,
          remedy: `Maak de tekst ${rows - TELETEXT_ROWS} regels van 38 tekens korter.`,
        },
      ];
    }),
  );
