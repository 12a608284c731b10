import { FLOOR } from '#core/model/room.ts';
import { chair, type Drawing, rug } from './furniture.ts';

/** The group's ring from above: ten chairs, and the learner's, which has been drawn back. */
function drawRing(): Drawing {
  const chairs = Array.from({ length: 11 }, (_, index) => {
    const turn = 90 + (index * 360) / 11;
    const [across, down] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const out = index === 0 ? 26 : 0;
    const drawn = chair(Math.round(160 + across * 122), Math.round(112 + down * (84 + out)), turn + 90);
    return index === 0 ? `<g color="var(--you)">${drawn}</g>` : drawn;
  });
  return rug(160, 112, 150, 96) + chairs.join('');
}

/** Drawn like the furniture, but as one sees it on coming in. */
const ORNAMENTS: Readonly<Record<string, Drawing>> = {
  chair:
    '<path stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" fill="currentColor" fill-opacity=".07" d="M34 20Q34 8 46 8H74Q86 8 86 20V60H34ZM26 42Q26 36 32 36T38 42V72H26ZM82 42Q82 36 88 36T94 42V72H82ZM38 60H82V74H38Z"/>' +
    '<path stroke="currentColor" stroke-width="2.2" stroke-linecap="round" d="M36 75L33 88M84 75L87 88M14 88H106"/>',
  door:
    '<path stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="M44 88V10H84V88M12 88H44M84 88H108"/>' +
    '<path stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" fill="currentColor" fill-opacity=".07" d="M84 10L60 19V93L84 88Z"/>' +
    '<circle cx="66" cy="57" r="2.2" fill="currentColor"/>',
};

/** The drawings for pages that have little on them, each a symbol in the file of the rooms. */
export const drawOrnaments = (): readonly string[] => [
  ...Object.entries(ORNAMENTS).map(
    ([name, drawing]) => `<symbol id="ornament-${name}" viewBox="0 0 120 96" fill="none">${drawing}</symbol>`,
  ),
  `<symbol id="ornament-ring" viewBox="0 0 ${FLOOR.width} ${FLOOR.height}" fill="none">${drawRing()}</symbol>`,
];
