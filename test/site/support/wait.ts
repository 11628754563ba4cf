/** Stands before every test of the site: waits until the site is built, and says what stopped the build if it stopped. */
import { inject } from 'vitest';

const ask = (): Promise<Response> => fetch(new URL('/built', inject('site')));

let answer = await ask();
while (answer.status === 202) answer = await ask();
if (!answer.ok) throw new Error(`the site was not built: ${await answer.text()}`);
