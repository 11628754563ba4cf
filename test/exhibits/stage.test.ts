/** Exhibits with several states, drawn for a pinned stage: sound, and of one height. */
import { describe, expect, it } from 'vitest';
import { stageBoards } from '../../src/charts/scene/types.ts';
import { exhibits } from '../../src/exhibits/index.ts';
import { expectSound } from '../charts/collide.ts';

describe.each(
  exhibits()
    .filter((one) => one.viewNames.length > 1)
    .map((one) => [one.slug, one] as const),
)('%s on a stage', (_, one) => {
  it.each(stageBoards('en'))('is sound on $id in every state', (board) => {
    const scenes = one.viewNames.map((view) => one.scene(view, board));
    for (const scene of scenes) expectSound(scene, board);
    expect(new Set(scenes.map((scene) => scene.heightPx)).size, 'heights').toBe(1);
  });
});
