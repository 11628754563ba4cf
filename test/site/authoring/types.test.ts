import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('passes the type check with nothing to remark', { timeout: 180_000 }, async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', 'check'], { maxBuffer: 1e8 });
  const plain = stdout.replace(/\u001b\[\d+m/g, '');
  expect(plain).toMatch(/- 0 errors/);
  expect(plain).toMatch(/- 0 warnings/);
});
