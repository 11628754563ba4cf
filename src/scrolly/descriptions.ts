/**
 * Names each step's picture once for those who listen. The keyframes are not shown while the stage stands for them,
 * so each step says in words what its picture shows, and the stage refers to the words of the step in view.
 */

import type { Parts } from './parts.ts';

export interface Descriptions {
  /** The stage now shows this step. */
  show(index: number): void;
  /** What is read out as it comes into view is not said once more where it stands; no step: nothing is read out. */
  readOut(step: HTMLElement | undefined): void;
  remove(): void;
}

export function mountDescriptions({ steps, prefix, namedBy }: Parts, svg: SVGSVGElement): Descriptions {
  const made = steps.map(({ element, words, says }) => {
    const description = document.createElement('p');
    description.className = `${prefix}visually-hidden ${prefix}step-picture`;
    description.id = `${element.id}--picture`;
    description.textContent = says;
    words.append(description);
    return description;
  });
  if (namedBy) svg.setAttribute('aria-labelledby', namedBy);
  // A picture that no words name at every step is named by what it shows.
  const says = namedBy ? 'aria-describedby' : 'aria-labelledby';
  return {
    show: (index) => svg.setAttribute(says, made[index]?.id ?? ''),
    readOut: (step) => {
      for (const [index, description] of made.entries())
        if (steps[index]?.element === step) description.setAttribute('aria-hidden', 'true');
        else description.removeAttribute('aria-hidden');
    },
    remove: () => {
      for (const description of made) description.remove();
    },
  };
}
