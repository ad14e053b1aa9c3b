import type { ComponentChildren } from 'preact';
import { TABLES } from '../content/report-text';
import type { View } from '../view';

interface Props {
  view: View;
  caption: string;
  heads: readonly string[];
  /** A caption that repeats the heading above is there for screen readers only. */
  captionShown?: boolean;
  children: ComponentChildren;
}

/** A table with its caption, in a frame that scrolls sideways by keyboard where it is wider than the screen. */
export function ScrollTable({ view, caption, heads, captionShown = false, children }: Props) {
  return (
    <section class="scroll" tabindex={0} aria-label={view.write(TABLES.scroll, { name: caption })}>
      <table>
        <caption class={captionShown ? undefined : 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
