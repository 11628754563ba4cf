/** What is run by hand tells a Problem as a build does: its four lines and nothing else. */
import { Problem } from '../src/data/model/problem.ts';

process.on('uncaughtException', (error) => {
  console.error(error instanceof Problem ? `\n${error.message}\n` : error);
  process.exit(1);
});
