/** Serves the files that the data page gives away. */
import type { APIRoute } from 'astro';
import { OPEN_FILES } from '../../outputs/open-data/files.ts';

export const getStaticPaths = () => Object.keys(OPEN_FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params, site }) => {
  const file = OPEN_FILES[params['file'] ?? ''];
  return file
    ? new Response(await file.text(site), { headers: { 'content-type': file.type } })
    : new Response(null, { status: 404 });
};
