/** Why something did not happen, said at once; nothing when there is nothing to say. */
export function Refusal({ text }: { text: string | undefined }) {
  if (text === undefined || text === '') return undefined;
  return (
    <p className="refusal" role="alert">
      {text}
    </p>
  );
}
