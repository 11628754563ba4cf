/** Height of the window with a phone's address bar shown: folding that bar changes no layout. */

let probe: HTMLElement | undefined;
export function smallWindowHeight(): number {
  if (!probe) {
    probe = document.createElement('div');
    probe.className = 'window-probe';
    document.body.append(probe);
  }
  return probe.offsetHeight || innerHeight;
}
