import type { Plugin } from 'vite';
import { FLOOR, idOfPlan, isPlan, type PlanName } from '#core/model/room.ts';
import {
  armchair,
  basin,
  bed,
  box,
  chair,
  computer,
  curtain,
  type Drawing,
  dripStand,
  plant,
  roundTable,
  rug,
  shelves,
  sofa,
  table,
  trolley,
  walls,
} from './furniture.ts';
import { drawOrnaments } from './ornaments.ts';

/** Where the places are is the model's; what stands at them is drawn here. */
const DRAWN: Readonly<Record<PlanName, readonly Drawing[]>> = {
  clinic: [
    walls([
      { in: 'left', at: 176, kind: 'door' },
      { in: 'top', at: 120, kind: 'window', wide: 110 },
    ]),
    table(286, 148, 36, 118),
    computer(286, 128, 90),
    chair(250, 164, 90),
    chair(150, 128, -70),
    chair(78, 128, -60),
    box(212, 46, 150, 44),
    box(162, 46, 30, 32, 10),
    basin(286, 214),
    plant(40, 50),
  ],
  bay: [
    walls([
      { in: 'top', at: 150, kind: 'window', wide: 150 },
      { in: 'right', at: 176, kind: 'gap', wide: 104 },
      { in: 'bottom', at: 160, kind: 'gap', wide: 220 },
    ]),
    bed(98, 122),
    box(36, 50, 34, 34),
    dripStand(40, 182),
    chair(196, 116, 60),
    chair(260, 116, 50),
    curtain(14, 206, 192),
  ],
  'side room': [
    walls([
      { in: 'left', at: 60, kind: 'window', wide: 64 },
      { in: 'right', at: 172, kind: 'door' },
    ]),
    bed(98, 122),
    box(36, 196, 34, 34),
    dripStand(40, 66),
    chair(172, 110, 50),
    chair(236, 110, 40),
    basin(282, 34),
    table(120, 34, 90, 26),
  ],
  trolleys: [
    walls([
      { in: 'left', at: 160, kind: 'gap', wide: 96 },
      { in: 'right', at: 160, kind: 'gap', wide: 96 },
    ]),
    trolley(86, 110),
    trolley(240, 110),
    dripStand(24, 66),
    box(166, 62, 22, 18, 4),
    box(64, 222, 66, 30),
    box(250, 224, 92, 26),
    computer(250, 222),
  ],
  corridor: [
    walls([
      { in: 'top', at: 84, kind: 'door' },
      { in: 'top', at: 236, kind: 'window', wide: 80 },
      { in: 'left', at: 150, kind: 'gap', wide: 110 },
      { in: 'right', at: 146, kind: 'window', wide: 60 },
      { in: 'bottom', at: 116, kind: 'door' },
    ]),
    box(160, 34, 30, 18, 4),
    chair(236, 116),
    box(226, 224, 110, 22),
  ],
  station: [
    walls([
      { in: 'right', at: 148, kind: 'gap', wide: 84 },
      { in: 'left', at: 190, kind: 'gap', wide: 70 },
    ]),
    table(146, 66, 196, 30),
    table(33, 104, 30, 106),
    computer(112, 66),
    computer(190, 66),
    chair(116, 116, 180),
    chair(190, 116, 180),
    shelves(160, 226, 220, 24),
    plant(280, 44),
  ],
  store: [
    walls([{ in: 'right', at: 168, kind: 'door' }]),
    shelves(146, 38, 236, 36),
    shelves(34, 148, 32, 158),
    shelves(150, 226, 190, 28),
    box(248, 104, 40, 46, 5),
  ],
  'living room': [
    walls([
      { in: 'right', at: 172, kind: 'door' },
      { in: 'top', at: 120, kind: 'window', wide: 120 },
    ]),
    rug(150, 172, 150, 84),
    sofa(122, 112, 150),
    armchair(228, 124, 30),
    roundTable(120, 186, 26),
    shelves(262, 36, 76, 26),
    plant(36, 48),
    roundTable(34, 128, 14),
  ],
  'quiet room': [
    walls([
      { in: 'right', at: 162, kind: 'door' },
      { in: 'left', at: 80, kind: 'window', wide: 90 },
    ]),
    rug(150, 164, 190, 90),
    armchair(84, 122, -50),
    armchair(148, 108),
    armchair(212, 108),
    roundTable(136, 178, 22),
    box(136, 178, 14, 10, 3),
    chair(232, 168, 90),
    plant(280, 46),
  ],
};

const ROOMS_FILE = 'rooms.svg';

/** All rooms in one file, each a symbol that a page puts where it wants it. */
function drawRooms(): string {
  const symbols = Object.entries(DRAWN).map(([plan, drawings]) =>
    isPlan(plan)
      ? `<symbol id="${idOfPlan(plan)}" viewBox="0 0 ${FLOOR.width} ${FLOOR.height}" fill="none">${drawings.join('')}</symbol>`
      : '',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...drawOrnaments()].join('')}</svg>`;
}

export function rooms(): Plugin {
  return {
    name: 'rooms',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ROOMS_FILE, source: drawRooms() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== `/${ROOMS_FILE}`) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawRooms());
      });
    },
  };
}
