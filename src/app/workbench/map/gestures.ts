import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Zooms by this factor, leaving this place of the window where it is. */
type OnZoom = (factor: number, x: number, y: number) => void;

/** Pinching, the wheel with ctrl (which is also what a touchpad's pinch is), and dragging with the mouse. */
export function useGestures(place: RefObject<HTMLElement | null>, onZoom: OnZoom): void {
  useEffect(() => {
    const region = place.current;
    if (!region) return undefined;
    const fingers = new Map<number, PointerEvent>();
    let grip: { readonly x: number; readonly y: number } | undefined;

    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onZoom(Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'touch') fingers.set(event.pointerId, event);
      else if (event.button === 0 && !isOnPlate(event)) {
        grip = { x: event.clientX + region.scrollLeft, y: event.clientY + region.scrollTop };
        region.setPointerCapture(event.pointerId);
      }
    };
    const move = (event: PointerEvent) => {
      if (grip) region.scrollTo({ left: grip.x - event.clientX, top: grip.y - event.clientY });
      const before = fingers.get(event.pointerId);
      const other = [...fingers.values()].find(one => one.pointerId !== event.pointerId);
      if (!before) return;
      if (other)
        onZoom(
          apart(event, other) / Math.max(1, apart(before, other)),
          (event.clientX + other.clientX) / 2,
          (event.clientY + other.clientY) / 2,
        );
      fingers.set(event.pointerId, event);
    };
    const up = (event: PointerEvent) => {
      grip = undefined;
      fingers.delete(event.pointerId);
    };
    const heard = new AbortController();
    const { signal } = heard;
    region.addEventListener('wheel', wheel, { passive: false, signal });
    region.addEventListener('pointerdown', down, { signal });
    region.addEventListener('pointermove', move, { signal });
    region.addEventListener('pointerup', up, { signal });
    region.addEventListener('pointercancel', up, { signal });
    return () => heard.abort();
  }, [place, onZoom]);
}

const apart = (a: PointerEvent, b: PointerEvent): number =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

const isOnPlate = ({ target }: PointerEvent): boolean =>
  target instanceof Element && target.closest('[role="button"]') !== null;
