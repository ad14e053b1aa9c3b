import type { CDPSession, Page } from 'playwright-core';
import { readAnswer } from '../../shared/facts/frame-host';
import type { InputOf, OutputOf, PageFunctionName } from '../../shared/facts/page-script/page-functions';

/** The page script in an isolated world of the top frame, with what only the browser's own tools can do. */
export interface ActingWorld {
  session: CDPSession;
  /** Runs a page function. @throws Error when it threw or the page is gone */
  call<N extends PageFunctionName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Presses and releases a key, for example `Tab`, `Shift+Tab`, `Control+m`. */
  press(key: string): Promise<void>;
  /** Hands elements to the page script, named by the browser's node numbers. */
  give(backendNodeIds: readonly number[]): Promise<void>;
  /** The browser's node number of a kept element, for style tools. */
  nodeOf(number: number): Promise<number>;
}

/** @param source the page script */
export async function actingWorld(page: Page, source: string): Promise<ActingWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'soicong-acting',
  });
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const answer = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue });
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  await evaluate(source, true);
  return {
    session,
    call: async <N extends PageFunctionName>(name: N, input: InputOf<N>) => {
      const text = JSON.stringify(JSON.stringify(input ?? null));
      const { value } = await evaluate(`soiCong.call(${JSON.stringify(name)}, ${text})`, true);
      return readAnswer<OutputOf<N>>(String(value));
    },
    press: key => page.keyboard.press(key),
    give: ids => give(session, contextId, ids),
    nodeOf: async number => {
      const { objectId } = await evaluate(`soiCongKept(${number})`, false);
      if (objectId === undefined) throw new Error(`element ${number} is gone`);
      return (await session.send('DOM.requestNode', { objectId })).nodeId;
    },
  };
}

async function give(session: CDPSession, executionContextId: number, ids: readonly number[]): Promise<void> {
  const resolved = await Promise.all(
    ids.map(backendNodeId =>
      session.send('DOM.resolveNode', { backendNodeId, executionContextId }).then(
        ({ object }) => object.objectId,
        () => undefined,
      ),
    ),
  );
  const elements = resolved.flatMap(objectId => (objectId === undefined ? [] : [{ objectId }]));
  await session.send('Runtime.callFunctionOn', {
    functionDeclaration:
      'function (...given) { globalThis.soiCongGiven = given.filter(one => one instanceof Element); }',
    executionContextId,
    arguments: elements,
  });
}
