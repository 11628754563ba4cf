/** Work for when the browser has nothing else to do. */

export function whenIdle(work: () => void): { cancel(): void } {
  // Safari knows no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 100);
    return { cancel: () => clearTimeout(timer) };
  }
  const id = requestIdleCallback(work);
  return { cancel: () => cancelIdleCallback(id) };
}
