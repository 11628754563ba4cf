import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keptChapters } from './src/bundling/kept-chapters.ts';
import { publish, siteAddress } from './src/hosting/publish.ts';
import { evidenceGuard, remarkStoryNow } from './src/story/guard/integration.ts';
import { remarkHan } from './src/story/remark-han.ts';
import { remarkPhrases } from './src/story/remark-phrases.ts';

const site = siteAddress(process.env.SITE_URL);

/** The bundler warns of a line that Astro writes into every chapter for itself: nobody here could act on it. */
const astrosOwnDirective = {
  name: 'astros-own-directive',
  onLog: (_level, { code, message }) => !(code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('astro:head-inject')),
};

export default defineConfig({
  // Only for what must be absolute (canonical, Open Graph, sitemap, feed); without it the build works everywhere.
  ...(site ? { site } : {}),
  // `page.html`, not `page/index.html`: addresses that any host, a bare object store and a disk can all serve.
  // Four pages at once: while one is written another is drawn, and the files are the same to the byte.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // Tables, notes and bare addresses are no part of a chapter: the guard refuses them, so nothing may read them first.
  markdown: {
    processor: keptChapters(unified({ gfm: false, remarkPlugins: [remarkStoryNow, remarkHan, remarkPhrases] })),
    syntaxHighlight: false,
  },
  integrations: [evidenceGuard(), mdx(), publish()],
  // A small file inside a stylesheet would be refused by the pages' own policy.
  vite: { plugins: [astrosOwnDirective], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
