/** Text as it may stand in a page. */
export function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A heading with what stands under it; nothing when there is nothing. */
export function section(title: string, body: string): string {
  return body === '' ? '' : `<section><h2>${safe(title)}</h2>${body}</section>`;
}

/** A list of lines of text; nothing when there are none. */
export function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${safe(line)}</li>`).join('')}</ul>`;
}

/** A table with a heading for each column; nothing without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((one) => `<th scope="col">${safe(one)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const STYLE = `
  body { font: 10.5pt/1.4 system-ui, sans-serif; color: #262330; margin: 1.5rem auto; max-width: 52rem; padding: 0 1rem; }
  h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.05rem; margin: 1.1rem 0 .3rem; } p { margin: .3rem 0; }
  .lead { color: #57534e; } ul { margin: .2rem 0; padding-left: 1.2rem; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0;
  border-bottom: 1px solid #d8c7a3; } th { font-size: .85rem; }
  .columns, .flow { columns: 2; column-gap: 1.5rem; } .columns section, li { break-inside: avoid; }
  @page { size: A4; margin: 11mm; }
  @media print { body { margin: 0; padding: 0; max-width: none; font-size: 8pt; line-height: 1.25; }
    h1 { font-size: 1.3rem; } h2 { margin: .5rem 0 .15rem; } p { margin: .1rem 0; } td, th { padding: .08rem .4rem .08rem 0; } }
`;

/** A page that prints well, whole, without anything from elsewhere. */
export function page(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}
