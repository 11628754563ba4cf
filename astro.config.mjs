import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { relocatable } from './src/hosting/relocatable.ts';
import { remarkStory } from './src/story/remark-story.ts';

export default defineConfig({
  // `page.html`, not `page/index.html`: addresses that any host, a bare object store and a disk can all serve.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { processor: unified({ remarkPlugins: [remarkStory] }), syntaxHighlight: false },
  integrations: [mdx(), relocatable()],
  devToolbar: { enabled: false },
});
