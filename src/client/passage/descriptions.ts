/**
 * Names each step's picture once for those who listen. The keyframes are not shown while the stage stands for them,
 * so each step says in words what its picture shows, and the stage refers to the words of the step in view.
 */

export interface Descriptions {
  /** The stage now shows this step. */
  show(index: number): void;
  /** What is read out as it comes into view is not said once more where it stands; no step: nothing is read out. */
  readOut(step: HTMLElement | undefined): void;
  remove(): void;
}

/** What a keyframe shows, in words. */
export const saysOf = (step: HTMLElement | undefined): string =>
  step?.querySelector('.rt-boards > svg')?.getAttribute('aria-label') ?? '';

export function mountDescriptions(
  steps: readonly HTMLElement[],
  words: readonly HTMLElement[],
  svg: SVGSVGElement,
  figure: HTMLElement,
): Descriptions {
  const made = steps.map((step, index) => {
    const description = document.createElement('p');
    description.className = 'visually-hidden step-picture';
    description.id = `${step.id}--picture`;
    description.textContent = saysOf(step);
    words[index]?.append(description);
    return description;
  });
  svg.setAttribute('aria-labelledby', figure.querySelector('.figure-headline')?.id ?? '');
  return {
    show: (index) => svg.setAttribute('aria-describedby', made[index]?.id ?? ''),
    readOut: (step) => {
      for (const [index, description] of made.entries())
        if (steps[index] === step) description.setAttribute('aria-hidden', 'true');
        else description.removeAttribute('aria-hidden');
    },
    remove: () => {
      for (const description of made) description.remove();
    },
  };
}
