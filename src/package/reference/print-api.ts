/** Prints what the package exports as JSON: for `api-of-now.ts`, which runs this in a process of its own. */
import { readApi } from './read-api.ts';

process.stdout.write(JSON.stringify(readApi()));
