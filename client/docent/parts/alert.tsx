/** Where a refusal appears and is read out at once; takes no room while there is none. */
export function Alert({ text }: { text: string | undefined }) {
  return <div role="alert">{text !== undefined && text !== '' && <p className="refusal">{text}</p>}</div>;
}
