const WIDTH = 24;

/**
 * Shows how far a long piece of work is: a bar that stays on one line on a terminal, a line per item elsewhere.
 * Everything goes to standard error, so that standard output stays clean for reports.
 */
export function progressLine(
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): (done: number, text: string) => void {
  return (done, text) => {
    if (!out.isTTY) {
      out.write(`[${done}/${total}] ${text}\n`);
      return;
    }
    const filled = Math.round((done / total) * WIDTH);
    out.write(`\r\x1b[K[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total} ${text.slice(0, 80)}`);
    if (done === total) out.write('\n');
  };
}
