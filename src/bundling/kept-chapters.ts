/**
 * Chapters of earlier builds as the compiler of MDX left them: those whose words have not changed need not be read
 * again for another's. Only builds keep them.
 */
import type { unified } from '@astrojs/markdown-remark';
import { hashOf, keptIn } from './kept.ts';

type MarkdownProcessor = ReturnType<typeof unified>;
type MdxRenderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;
type MdxRenderResult = Awaited<ReturnType<MdxRenderer['process']>>;

let world: string | undefined;

/**
 * From here on this process keeps chapters, and takes those that were compiled in the same world.
 * @param ofNow a hash of all that chapters are compiled with, and of each other's outlines
 */
export function keepChapters(ofNow: string): void {
  world = ofNow;
}

/** What a compiler of MDX makes of a chapter, or made of it before. */
const keeping = (own: MdxRenderer, settings: string): MdxRenderer => ({
  async process(content, filePath, frontmatter) {
    if (world === undefined) return own.process(content, filePath, frontmatter);
    const [kept, key] = [keptIn('chapters'), hashOf(world, settings, filePath, content, JSON.stringify(frontmatter))];
    const found = kept.get(key);
    if (found) return JSON.parse(found.toString('utf8')) as MdxRenderResult;
    const made = await own.process(content, filePath, frontmatter);
    kept.put(key, JSON.stringify(made));
    return made;
  },
});

/** The processor of Markdown that keeps what it makes of chapters. */
export const keptChapters = (own: MarkdownProcessor): MarkdownProcessor => ({
  ...own,
  async createMdxRenderer(shared, mdx) {
    if (!own.createMdxRenderer) throw new TypeError('the processor of Markdown reads no MDX: take one that does');
    return keeping(await own.createMdxRenderer(shared, mdx), JSON.stringify([shared, mdx]));
  },
});
