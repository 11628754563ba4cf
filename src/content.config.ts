/** The chapters: MDX under `content/<language>/`, one file each. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { DRAWING_NAMES } from './site/drawings/index.ts';

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({
      /** Position in the story, from 1; also the first number of its figures. */
      number: z.int().min(1),
      title: z.string().min(1),
      /** One or two sentences under the title. */
      standfirst: z.string().min(20),
      /** For search engines and share cards: at most 160 characters. */
      description: z.string().min(40).max(160),
      /** A few words for navigation. */
      short: z.string().min(1).max(28),
      /** The drawing that it is known by: at its head, where it is announced, on its card. */
      emblem: z.enum(DRAWING_NAMES).optional(),
    }),
  }),
};
