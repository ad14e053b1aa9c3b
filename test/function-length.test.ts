import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

const FUNCTION_LIMIT_LINES = 60;

const sources = import.meta.glob<string>('../{shared,extension,checker,site}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    const children = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) yield* nodesOf(child);
  }
}

/** First line and length of every function longer than the limit. */
function longFunctions(code: string, lang: 'ts' | 'tsx' = 'ts'): string[] {
  const functions = [...nodesOf(parseAst(code, { lang }) as Node)].filter(
    ({ type }) => /Function/.test(type) && !/^TS/.test(type),
  );
  const lines = functions.map(({ start, end }) => ({
    from: code.slice(0, start).split('\n').length,
    lines: code.slice(start, end).split('\n').length,
  }));
  return lines
    .filter(({ lines }) => lines > FUNCTION_LIMIT_LINES)
    .map(({ from, lines }) => `line ${from}: ${lines} lines`);
}

describe('functions', () => {
  test('that are too long are seen', () => {
    expect(longFunctions(`function f() {\n${'a();\n'.repeat(70)}}`)).toHaveLength(1);
  });

  test.each(Object.entries(sources).filter(([path]) => !path.includes('.test.')))(
    'of %s are at most 60 lines',
    (path, code) => {
      expect(longFunctions(code, path.endsWith('x') ? 'tsx' : 'ts')).toEqual([]);
    },
  );
});
