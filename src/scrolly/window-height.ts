/** Height of the window with a phone's address bar shown: folding that bar changes no layout. */

let probe: HTMLElement | undefined;
export function smallWindowHeight(): number {
  if (!probe) {
    probe = document.createElement('div');
    Object.assign(probe.style, {
      ...{ position: 'fixed', insetBlockStart: '0', inlineSize: '0', blockSize: '100svh' },
      ...{ visibility: 'hidden', pointerEvents: 'none' },
    });
    document.body.append(probe);
  }
  return probe.offsetHeight || innerHeight;
}
