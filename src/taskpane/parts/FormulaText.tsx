/** A formula to read, which breaks after a bracket, a comma or a semicolon before it breaks inside a reference. */
export function FormulaText({ formula }: { formula: string }) {
  return (
    <>
      {formula.split(/(?<=[(,;])/).map((piece, index) => (
        <>
          {index > 0 && <wbr />}
          {piece}
        </>
      ))}
    </>
  );
}
