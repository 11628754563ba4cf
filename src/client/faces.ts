/** Keeps in mind that this browser has the site's faces: the next page asks for them before anything else (`early.ts`). */
export function rememberFaces(store: (key: string, value: string) => void): void {
  const { textFont, labelFont } = document.querySelector<HTMLElement>('script[data-text-font]')?.dataset ?? {};
  if (!textFont || !labelFont) return;
  void document.fonts.ready.then((faces) => {
    const came = new Set([...faces].flatMap(({ status, family }) => (status === 'loaded' ? family : [])));
    if (came.size > 0) store('faces', textFont + labelFont);
  });
}
