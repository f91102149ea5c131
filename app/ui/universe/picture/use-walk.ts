import { useState, type KeyboardEvent } from 'react';
import { STEPS, stepTo, type Place, type Step } from '~/universe/picture/walk';

export interface Walk {
  /** What makes the node with that id one of those that can be walked to. */
  of: (id: string) => {
    'data-node': string;
    tabIndex: 0 | -1;
    onFocus: () => void;
    onClick: () => void;
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  };
}

const isStep = (key: string): key is Step => STEPS.some((step) => step === key);

/** Finds the node that is drawn with that id: a picture may stand on the page for two widths, and one is hidden. */
export function focusNode(within: ParentNode, id: string): void {
  for (const element of within.querySelectorAll<SVGGElement>('[data-node]')) {
    if (element.dataset['node'] === id && element.getClientRects().length > 0) element.focus();
  }
}

/** One stop for the tab key in a whole picture; from there arrow keys walk, and Enter or a click opens. */
export function useWalk(places: readonly Place[], open: (id: string) => void): Walk {
  const [at, setAt] = useState<string | null>(null);
  const here = places.some(({ id }) => id === at) ? at : (places[0]?.id ?? null);
  return {
    of: (id) => ({
      'data-node': id,
      tabIndex: id === here ? 0 : -1,
      onFocus: () => setAt(id),
      onClick: () => open(id),
      onKeyDown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(id);
        } else if (isStep(event.key)) {
          event.preventDefault();
          const next = stepTo(places, id, event.key);
          const drawing = event.currentTarget.ownerSVGElement;
          if (next && drawing) focusNode(drawing, next.id);
        }
      },
    }),
  };
}
