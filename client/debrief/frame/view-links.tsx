import { useText } from '../../text/use-text.ts';
import { type Address, DEBRIEF_VIEWS, type DebriefView, linkTo } from './use-address.ts';

type ViewLinksProps = { address: Address; onView: (view: DebriefView) => void };

/** The ways of looking at a session. */
export function ViewLinks({ address, onView }: ViewLinksProps) {
  const { views, view: words } = useText('debrief').frame;
  return (
    <nav aria-label={views}>
      <ul className="plain-list debrief-views">
        {DEBRIEF_VIEWS.map((view) => (
          <li key={view}>
            <a
              className="debrief-view"
              href={linkTo({ ...address, view })}
              aria-current={view === address.view ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onView(view);
              }}
            >
              {words[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
