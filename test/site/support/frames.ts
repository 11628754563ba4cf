/** Pages of other origins that frame an exhibit, and how high they and it are. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** A server that answers whatever is asked of it. */
export const listen = async (answer: () => { type: string; policy: string; body: string }): Promise<Server> => {
  const server = createServer((_, response) => {
    const { type, policy, body } = answer();
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
export const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export const frameHeight = (page: Page): Promise<number> =>
  page.locator('.retooling-embed iframe').evaluate((frame) => frame.getBoundingClientRect().height);
export const contentHeight = (page: Page): Promise<number> =>
  page
    .frameLocator('.retooling-embed iframe')
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
