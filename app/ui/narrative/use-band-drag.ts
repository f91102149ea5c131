import { useRef, useState, type PointerEvent } from 'react';
import { resized, shifted, type Days } from '~/universe/narrative/moved-days';
import { daysOver } from './year-scale';

/** A hand that trembles does not drag. */
const LEAST_PX = 4;

export type Grip = 'whole' | 'from' | 'to';

interface Held {
  id: string;
  grip: Grip;
  from: number;
  width: number;
  days: Days;
}

const changed = ({ grip, days }: Held, by: number): Days =>
  grip === 'whole' ? shifted(days, by) : resized(days, grip, by);

/** Dragging chapters, or an end of one, with a mouse or a pen. Fingers scroll and open. */
export function useBandDrag(year: number, onDrop: (id: string, days: Days) => void) {
  const held = useRef<Held | null>(null);
  const justDragged = useRef(false);
  const [dragged, setDragged] = useState<{ id: string; days: Days } | null>(null);

  const take = (event: PointerEvent<HTMLElement>, id: string, grip: Grip, days: Days): void => {
    justDragged.current = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const width = event.currentTarget.closest('[data-track]')?.clientWidth ?? 0;
    held.current = { id, grip, from: event.clientX, width, days };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const now = held.current;
    if (!now) return;
    const distance = event.clientX - now.from;
    if (!justDragged.current && Math.abs(distance) < LEAST_PX) return;
    justDragged.current = true;
    setDragged({ id: now.id, days: changed(now, daysOver(year, distance, now.width)) });
  };
  const drop = (event: PointerEvent<HTMLElement>): void => {
    const now = held.current;
    held.current = null;
    setDragged(null);
    if (!now || !justDragged.current) return;
    onDrop(now.id, changed(now, daysOver(year, event.clientX - now.from, now.width)));
  };
  const letGo = (): void => {
    held.current = null;
    setDragged(null);
  };
  return {
    dragged,
    take,
    follow: { onPointerMove: move, onPointerUp: drop, onPointerCancel: letGo },
    /** Whether the click that follows ended a drag, and opens nothing. */
    endedDrag: () => justDragged.current,
  };
}
