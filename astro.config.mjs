import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';

export default defineConfig({
  // `page.html`, not `page/index.html`: addresses that any host, a bare object store and a disk can all serve.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
