import type { ScriptFacts } from '../../accessibility-facts';

export interface ScriptTarget {
  kind: ScriptFacts['kind'];
  element: Element;
  /** The piece of the script. */
  code: string;
}

const TARGET =
  /(\$|jQuery|querySelector(?:All)?|getElementById)\(\s*['"]([^'"]{1,80})['"]\s*\)\s*\.\s*(on)?(click|hover|mouseover|mouseenter|on|addEventListener)\b([\s\S]{0,400})/g;
const NEXT_HANDLER = /\.\s*(click|hover|mouse\w+|on|addEventListener)\s*\(|\.\s*on\w+\s*=/;
const OPENS_WINDOW = /\bwindow\.open\(/;
const SHOWS =
  /\.(show|slideDown|fadeIn|slideToggle|fadeToggle|toggle)\(|display\s*=\s*['"](block|flex|inline)|(removeClass|classList\.remove)\(\s*['"](hidden|hide|d-none)|(addClass|classList\.add)\(\s*['"](show|open|visible)/;
const KEYBOARD = /focusin|onfocus|\.focus\(\s*(function|\()|['"]focus['"]|key(down|up|press)/;

/**
 * Elements that a script names when it hangs a handler on them: ones whose click opens a window, and ones that show
 * something under the mouse while the script never speaks of focus or keys. Only what stands in this page and is rendered.
 */
export function scriptTargets(code: string, find: (selector: string) => Element | null): ScriptTarget[] {
  return [...code.matchAll(TARGET)].flatMap(([, how, name = '', , method = '', rest = '']) => {
    const kind = kindOf(method, ownPart(rest), code);
    const element = kind === null ? null : find(how === 'getElementById' ? `#${name}` : name);
    return kind === null || element === null ? [] : [{ kind, element, code: method }];
  });
}

/** The handler up to where the next one begins. */
function ownPart(rest: string): string {
  const next = NEXT_HANDLER.exec(rest)?.index;
  return next === undefined ? rest : rest.slice(0, next);
}

function kindOf(method: string, handler: string, code: string): ScriptFacts['kind'] | null {
  const event = /^(on|addEventListener)$/.test(method) ? (/^\(\s*['"]([a-z]+)/.exec(handler)?.[1] ?? '') : method;
  if (event === 'click') return OPENS_WINDOW.test(handler) ? 'opens-window' : null;
  if (!/^(hover|mouseover|mouseenter)$/.test(event)) return null;
  return SHOWS.test(handler) && !KEYBOARD.test(code) ? 'shows-on-hover' : null;
}
