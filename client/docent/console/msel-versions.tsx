import { GitFork } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import { contentText } from '../insight/content-text.ts';
import type { MselLine } from '../insight/msel.ts';

/** What else could come, or came, in the place of a line, and in which version it came. */
export function MselVersions({ line: { inject, oneOf, versions } }: { line: MselLine }) {
  const text = useText('docent').control.msel;
  const { contents, came } = versions;
  const told = [oneOf && groupWords(oneOf, text), contents.length > 1 && versionWords()].filter(Boolean);

  function versionWords(): string {
    if (!came) return text.versions(contents.length);
    return text.versionCame(came.number, contents.length, came.title === inject.title ? '' : came.title);
  }

  if (told.length === 0) return null;
  return (
    <p className="msel-versions">
      <GitFork size={16} aria-hidden /> {told.join(' ')}
    </p>
  );
}

/** What was sent; and while nothing was, all that may be. */
export function MselContents({ versions: { contents, came } }: Pick<MselLine, 'versions'>) {
  const text = useText('docent').control.msel;
  return contents.map((content, place) => {
    const number = place + 1;
    if (came && came.number !== number) return null;
    return (
      <div key={number}>
        {contents.length > 1 && <h4>{text.version(number)}</h4>}
        <p className="msel-text">{contentText(content)}</p>
      </div>
    );
  });
}

type Words = ReturnType<typeof useText<'docent'>>['control']['msel'];

function groupWords({ others, came }: NonNullable<MselLine['oneOf']>, text: Words): string {
  const titles = others.map((title) => `‘${title}’`).join(', ');
  switch (came.kind) {
    case 'none':
      return text.oneOf(titles);
    case 'this':
      return text.cameOfOne(titles);
    case 'other':
      return text.cameInstead(came.title);
  }
}
