/**
 * Tells React's types of `<retooling-chart>` and `<retooling-scrolly>`: `import type {} from 'retooling-tianjin/react'`
 * once in a project. React 19 gives the element its `data` as a property and hears its events (`onretooling-drawn`); in
 * markup that a server made it does neither before the first change, so `data` is text there.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RetoolingScrolly } from '../../scrolly/element.ts';
import type {
  RetoolingChart,
  RetoolingChartAttributes,
  RetoolingChartData,
  RetoolingChartEventMap,
} from './retooling-chart.ts';

/** What `<retooling-chart>` takes in JSX. */
export interface RetoolingChartProps
  extends
    Omit<DetailedHTMLProps<HTMLAttributes<RetoolingChart>, RetoolingChart>, 'lang'>,
    Omit<RetoolingChartAttributes, 'data'> {
  /** Class in the page, by the name that elements know it by. */
  readonly class?: string;
  readonly data?: readonly unknown[] | RetoolingChartData | string;
  readonly 'onretooling-drawn'?: (event: RetoolingChartEventMap['retooling-drawn']) => void;
  readonly 'onretooling-failed'?: (event: RetoolingChartEventMap['retooling-failed']) => void;
}

/** What `<retooling-scrolly>` takes in JSX. */
export interface RetoolingScrollyProps extends DetailedHTMLProps<HTMLAttributes<RetoolingScrolly>, RetoolingScrolly> {
  /** Class in the page, by the name that elements know it by. */
  readonly class?: string;
  readonly words?: RetoolingScrolly['words'];
  readonly 'data-scrub'?: '' | undefined;
}

declare module 'react' {
  // The one way to add to React's own list of elements.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'retooling-chart': RetoolingChartProps;
      'retooling-scrolly': RetoolingScrollyProps;
    }
  }
}
