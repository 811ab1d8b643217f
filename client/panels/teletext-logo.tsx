import { TELETEXT_COLUMNS } from '../../shared/vocabulary/teletext-grid.ts';
import { useText } from '../text/use-text.ts';
import { logoOf, mosaicLine } from './teletext-letters.ts';

const LOGO_COLUMNS = 28;

/** The name of the service as a picture of blocks; the section says it in words. */
export function TeletextLogo({ name }: { name: string }) {
  const { news } = useText('teletext');
  const words = name.split(' ');
  const large = words.at(-1) ?? '';
  const logo = logoOf(large, LOGO_COLUMNS);
  const small = logo === undefined ? '' : words.slice(0, -1).join(' ');
  return (
    <div className="teletext-logo" aria-hidden="true">
      <div className="teletext-band">
        <span className="teletext-mosaic">{logo?.join('\n') ?? name}</span>
        <span className="teletext-side">{`${small}\n${news}`.toUpperCase()}</span>
      </div>
      <span className="teletext-mosaic teletext-rule">{mosaicLine(0, TELETEXT_COLUMNS)}</span>
    </div>
  );
}
