import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkPhrases } from './src/data/guard/check-phrases.ts';
import { guardTexts } from './src/data/guard/guard.ts';
import { publish, siteAddress } from './src/hosting/publish.ts';
import { checkChapterFiles } from './src/story/guard/chapter-files.ts';
import { remarkHan } from './src/story/remark-han.ts';
import { remarkStory } from './src/story/remark-story.ts';

const site = siteAddress(process.env.SITE_URL);

export default defineConfig({
  // Only for what must be absolute (canonical, Open Graph, sitemap, feed); without it the build works everywhere.
  ...(site ? { site } : {}),
  // `page.html`, not `page/index.html`: addresses that any host, a bare object store and a disk can all serve.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { processor: unified({ remarkPlugins: [remarkStory, remarkHan] }), syntaxHighlight: false },
  integrations: [
    {
      name: 'evidence',
      hooks: {
        'astro:build:start': () => {
          guardTexts();
          checkPhrases();
          checkChapterFiles(import.meta.dirname);
        },
      },
    },
    mdx(),
    publish(),
  ],
  devToolbar: { enabled: false },
});
