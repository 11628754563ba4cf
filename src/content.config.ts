/** The chapters: MDX under `content/<language>/`, one file each. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './story/guard/front-matter.ts';

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: chapterSchema,
  }),
};
