/** What a spreadsheet or a text program puts on the clipboard. */

/**
 * The lines of a pasted text and their cells: tabs part cells, a cell in quotes may have lines of
 * its own. A line without tabs is a name; a number before it is dropped.
 */
export function pastedLines(text: string): string[][] {
  const lines = cells(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).filter((line) =>
    line.some((cell) => cell.trim() !== ''),
  );
  const tabs = lines.some((line) => line.length > 1);
  return tabs ? lines : lines.map(([cell]) => [(cell ?? '').replace(/^\s*\d{1,3}\s*[.)]\s*/, '')]);
}

function cells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    line.push(cell.replace(/\s*\n\s*/g, ' '));
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (char === '"') {
        quoted = false;
      } else {
        cell += char;
      }
    } else if (char === '"' && cell === '' && closes(text, i)) {
      quoted = true;
    } else if (char === '\t') {
      endCell();
    } else if (char === '\n') {
      endCell();
      lines.push(line);
      line = [];
    } else {
      cell += char;
    }
  }
  endCell();
  lines.push(line);
  return lines;
}

/** Whether the quote at `start` is one around a whole cell: its end stands before a tab, a line's end or the end. */
function closes(text: string, start: number): boolean {
  const end = text.slice(start + 1).search(/"(?!")(?=\t|\n|$)/);
  return end >= 0;
}
