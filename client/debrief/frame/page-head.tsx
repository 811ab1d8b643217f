import { Printer } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import './page-head.css';

type PageHeadProps = {
  title: string;
  /** What stands above the page on paper. */
  paper: string;
  intro: string;
  onPrint: () => void;
};

/** The top of a page that can be printed; what is only of use on a screen stays off the paper. */
export function PageHead({ title, paper, intro, onPrint }: PageHeadProps) {
  const { print } = useText('debrief').frame;
  return (
    <header className="page-head">
      <h1>
        <span className="only-on-screen">{title}</span>
        <span className="only-on-paper">{paper}</span>
      </h1>
      <button type="button" className="button only-on-screen" onClick={onPrint}>
        <Printer size={18} aria-hidden /> {print}
      </button>
      <p className="muted">{intro}</p>
    </header>
  );
}
