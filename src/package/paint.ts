/** Paint for chart files. In the package this file holds the paint already parsed (`make-package.ts`). */
export { sitePaint } from '../styles/paint.ts';
