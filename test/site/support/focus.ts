/** What has the keyboard's focus, and whether its reader sees it. */

/**
 * Waits until the page has stopped scrolling, then says what has focus, what hides it, and whether it stands where `key`
 * leads from what had focus before. Must stand alone: it is sent to the page as text.
 */
export async function focusNow(key: 'Tab' | 'Shift+Tab'): Promise<{ name: string; trouble: string }> {
  let [last, still] = [scrollY, 0];
  for (let frames = 0; frames < 240 && still < 3; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
  }
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: '', trouble: '' };
  const name = `${focused.closest('[id]')?.id ?? ''} ${focused.tagName} “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 30)}”`;
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeen = boxes.some(({ left, right, top, bottom }) =>
    [0.5, 0.15, 0.85].some((share) => {
      const y = Math.max(top, 0) + (Math.min(bottom, innerHeight) - Math.max(top, 0)) * share;
      const hit = bottom > 0 && top < innerHeight ? document.elementFromPoint((left + right) / 2, y) : null;
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    }),
  );
  const words = focused.closest('.step-words');
  const [box] = boxes;
  // A word is seen whole; a drawing or a table may be higher than the window.
  // A link’s box is so much higher than its word.
  const edge = 3;
  const isCut =
    box !== undefined && box.height < 60 && (box.top < -edge || (boxes.at(-1)?.bottom ?? 0) > innerHeight + edge);
  const step = focused.closest('.passage:not(.is-unrolled) .step');
  const isElsewhere = step !== null && !step.matches('.is-current');
  const before: unknown = Reflect.get(window, 'focusedBefore');
  Object.assign(window, { focusedBefore: focused });
  const ahead = key === 'Tab' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const isAstray =
    before instanceof Element && before !== focused && (before.compareDocumentPosition(focused) & ahead) === 0;
  const trouble = [
    ...(isAstray ? ['is out of order'] : []),
    ...(isSeen ? [] : ['is covered or out of the window']),
    ...(isCut ? ['is cut off'] : []),
    ...(words && getComputedStyle(words).opacity !== '1' ? ['is transparent'] : []),
    ...(isElsewhere ? ['is in a step that the picture does not show'] : []),
  ].join(', ');
  return { name, trouble };
}
