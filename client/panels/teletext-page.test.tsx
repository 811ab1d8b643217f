import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { TeletextPage } from './teletext-page.tsx';

const LINKS = [
  { page: 112, title: 'Wethouder geeft uitleg' },
  { page: 103, title: 'Mist: code geel voor de scheepvaart op de hele rivier' },
];

function page(changes: Partial<Parameters<typeof TeletextPage>[0]> = {}) {
  return (
    <TeletextPage
      page={110}
      title="Man (81) dagen dood in woning"
      paragraphs={[
        'In een flat in West-Waalmond is maandagmiddag een man van 81 dood gevonden.',
        'De politie zoekt door.',
      ]}
      links={LINKS}
      clock="10:42"
      date="di 17 nov"
      name="Teletekst Riviermond"
      onOpenPage={() => undefined}
      {...changes}
    />
  );
}

describe('TeletextPage', () => {
  it('is a section with a name, a heading and paragraphs', () => {
    render(page());
    const section = screen.getByRole('region', { name: 'Teletekst Riviermond, pagina 110' });
    expect(within(section).getByRole('heading', { level: 2 }).textContent).toBe('Man (81) dagen dood in woning');
    expect(within(section).getByText('De politie zoekt door.').tagName).toBe('P');
  });

  it('breaks the text at 38 columns on the grid and nowhere in the reading view', async () => {
    const { container } = render(page());
    const first = () => container.querySelector('.teletext-body p')?.textContent ?? '';
    expect(first().split('\n').length).toBe(3);
    expect(
      Math.max(
        ...first()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(38);
    await userEvent.click(screen.getByRole('button', { name: 'Leesweergave' }));
    expect(first()).not.toContain('\n');
  });

  it('shows long titles of other pages cut on the grid and whole in the reading view', async () => {
    render(page());
    expect(screen.getByRole('button', { name: 'Mist: code geel voor de scheepva… 103' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leesweergave' }));
    expect(screen.getByRole('button', { name: /scheepvaart op de hele rivier 103$/ })).toBeTruthy();
  });

  it('leaves out the list of pages when the text fills the screen, but keeps the coloured keys', () => {
    render(page({ paragraphs: ['x'.repeat(38 * 17)] }));
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getByRole('button', { name: 'p112 Wethouder geeft uitleg' })).toBeTruthy();
  });

  it('opens a page from the list and from a coloured key', async () => {
    const onOpenPage = vi.fn();
    render(page({ onOpenPage }));
    await userEvent.click(screen.getByRole('button', { name: 'Wethouder geeft uitleg 112' }));
    await userEvent.click(screen.getByRole('button', { name: /^p103/ }));
    expect(onOpenPage.mock.calls).toEqual([[112], [103]]);
  });

  it('reads the picture of the logo to nobody', () => {
    const { container } = render(page());
    expect(container.querySelector('.teletext-logo')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is accessible, on the grid and in the reading view', async () => {
    const { container, rerender } = render(page());
    await expectNoAxeViolations(container);
    rerender(page({ readingView: true, links: [] }));
    await expectNoAxeViolations(container);
  });
});

describe('digits on the keyboard', () => {
  it('open a page after the third one', async () => {
    const onOpenPage = vi.fn();
    render(page({ onOpenPage }));
    await userEvent.keyboard('10');
    expect(screen.getByText('10-')).toBeTruthy();
    expect(onOpenPage).not.toHaveBeenCalled();
    await userEvent.keyboard('3');
    expect(onOpenPage).toHaveBeenCalledWith(103);
  });

  it('are forgotten with Escape', async () => {
    const onOpenPage = vi.fn();
    render(page({ onOpenPage }));
    await userEvent.keyboard('11{Escape}103');
    expect(onOpenPage.mock.calls).toEqual([[103]]);
  });

  it('do nothing in a field, or when shortcuts are off', async () => {
    const onOpenPage = vi.fn();
    const { rerender } = render(
      <>
        <input aria-label="Antwoord" />
        {page({ onOpenPage })}
      </>,
    );
    await userEvent.type(screen.getByLabelText('Antwoord'), '103');
    rerender(page({ onOpenPage, shortcuts: false }));
    await userEvent.keyboard('103');
    expect(onOpenPage).not.toHaveBeenCalled();
  });
});
