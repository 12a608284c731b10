/**
 * The pen strokes that faces are put together from, drawn for this project in the manner of Open Peeps: small signs
 * of a quiet pen, as people have them in a consulting room. All lie in one frame, so any brows go with any eyes and
 * any mouth. Left and right are those of the drawing; everybody looks a little to the right, so the right half is
 * the narrower one.
 */
export const BROWS = {
  level: 'M59 79C74 68 97 64 118 68M188 64C206 61 226 67 239 78',
  lax: 'M60 70C78 64 100 63 119 67M187 63C205 60 224 63 239 70',
  low: 'M58 86C76 80 98 79 122 86M184 82C204 75 225 78 241 85',
  flat: 'M57 83C78 81 100 82 122 84M184 80C204 77 224 78 241 81',
  drooping: 'M57 89C72 79 96 73 116 75M190 71C208 70 228 77 242 87',
  /** Drawn up and together. */
  worried: 'M60 87C82 83 104 75 121 61M183 59C198 72 218 81 239 85',
  grieved: 'M59 91C82 90 104 84 119 73M186 71C200 82 220 88 239 89',
  afraid: 'M57 71C78 64 103 55 122 43M182 41C200 54 222 62 242 69',
  raised: 'M58 66C70 46 99 39 118 48M188 45C207 37 230 46 240 65',
  angry: 'M58 75C82 74 105 81 124 94M180 91C198 79 222 72 241 73',
  knit: 'M58 80C80 76 104 81 123 91M182 86C200 78 222 76 240 80',
  oneUp: 'M58 83C76 75 98 74 120 79M186 62C204 52 228 57 240 72',
} as const;

export interface Eyes {
  /** What is filled: as much of the eye as the lids leave. */
  readonly filled: string;
  /** Lids, and what they throw. */
  readonly lids: string;
}

/** An upright oval about a point. */
const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
/** The lower half of one, under a lid. */
const under = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 0 0 ${2 * rx} 0Z`;

const OPEN = oval(92, 117, 9, 12.5) + oval(210, 113, 8.5, 12.5);

export const EYES = {
  open: { filled: OPEN, lids: '' },
  /** Level, with the lid showing. */
  steady: { filled: OPEN, lids: 'M73 103C84 99 102 99 114 104M189 100C200 95 221 95 231 100' },
  /** The lids stand off the eye, so that white would show above it. */
  wide: { filled: OPEN, lids: 'M70 108C77 90 107 89 114 106M190 103C197 86 224 87 231 105' },
  smiling: { filled: oval(92, 116, 9.5, 10) + oval(210, 112, 9, 10), lids: '' },
  lowered: { filled: '', lids: 'M71 114C78 128 105 129 113 115M192 111C199 125 223 124 230 110' },
  /** Nearly shut. */
  wet: {
    filled: '',
    lids: 'M72 116C80 126 104 127 113 117M191 113C199 123 223 122 230 112',
  },
  heavy: {
    filled: under(93, 117, 9.5, 10) + under(210, 113, 9, 10),
    lids: 'M69 121C78 114 104 113 115 117M189 113C200 109 224 110 233 117',
  },
  still: {
    filled: under(92, 111, 9, 15) + under(210, 107, 8.5, 15),
    lids: 'M72 111H112M192 107H230',
  },
  narrow: {
    filled: under(95, 112, 9.5, 12) + under(213, 108, 9, 12),
    lids: 'M70 111C84 107 102 108 116 112M189 108C200 104 220 104 233 107M78 132C87 135 99 135 107 132M198 128C206 131 217 131 224 128',
  },
  hard: {
    filled: under(93, 111, 10, 14) + under(210, 108, 9.5, 14),
    lids: 'M70 103C84 104 103 109 116 117M188 114C199 106 219 100 233 100',
  },
  tight: {
    filled: under(93, 112, 9.5, 12) + under(210, 108, 9, 12),
    lids: 'M71 109C85 107 103 110 115 114M189 110C200 106 220 104 232 105',
  },
  /** Off to a side, away from whoever is spoken to. */
  aside: {
    filled: oval(104, 116, 9, 12) + oval(221, 112, 8.5, 12),
    lids: 'M72 109C82 101 105 101 116 107M192 105C202 97 223 97 232 103',
  },
  /** Down and to a side. */
  within: {
    filled: under(79, 117, 9.5, 13) + under(198, 113, 9, 13),
    lids: 'M68 118C79 114 102 113 114 118M188 114C198 110 220 110 231 114',
  },
} as const satisfies Readonly<Record<string, Eyes>>;

export interface Mouth {
  readonly line: string;
  /** Where lips are apart. */
  readonly open?: string;
}

export const MOUTHS = {
  closed: { line: 'M141 233C156 231 172 231 188 229' },
  pressed: { line: 'M135 236C153 232 177 232 196 234' },
  slack: { line: '', open: 'M150 236C159 231 172 231 181 235 174 242 158 243 150 236Z' },
  small: { line: 'M152 237C161 232 170 231 179 233' },
  weary: { line: 'M143 239C154 234 172 234 186 238' },
  uneasy: { line: 'M141 239C152 230 166 233 189 232' },
  down: { line: 'M143 241C152 232 175 230 186 239' },
  tremble: { line: 'M142 243C149 232 157 236 165 233 173 230 182 232 188 240' },
  set: { line: 'M137 239C146 232 182 230 193 236' },
  shut: { line: 'M144 234H186' },
  tucked: { line: 'M139 234C157 235 174 236 191 229' },
  smile: { line: 'M140 226C152 240 177 240 190 224' },
  kind: { line: 'M135 225C148 243 179 243 195 220' },
  wry: { line: 'M141 234C160 238 181 234 194 219' },
  parted: { line: '', open: 'M139 233C150 224 178 223 191 231 180 242 150 243 139 233Z' },
  round: { line: '', open: oval(165, 237, 12, 14.5) },
} as const satisfies Readonly<Record<string, Mouth>>;

export const NOSE = 'M172 146C185 154 190 166 182 173C173 180 160 174 149 168';

/** What the skin does, with a finer pen. */
export const CREASES = {
  /** Between brows that are drawn together. */
  furrow: 'M150 70C148 75 148 80 150 85M162 70C163 75 163 79 162 83',
  /** The same, higher, where the brows are raised as well. */
  raisedFurrow: 'M88 42C100 38 112 36 124 36M182 33C194 34 206 37 216 42',
  /** Below tired eyes. */
  bags: 'M75 137C85 145 100 145 109 138M195 133C204 140 218 140 226 133',
  /** Below eyes that have wept. */
  swollen: 'M76 135C86 141 100 141 108 136M196 131C204 137 217 137 225 131',
  /** Cheeks lifted towards the eyes, and the corners of the eyes. */
  cheeks:
    'M75 136C84 128 101 128 110 135M194 132C203 124 218 124 226 131M64 108L54 103M63 116L52 117M126 215C122 219 121 223 122 227M203 211C206 214 207 218 206 222',
  corners: 'M134 219C131 223 131 227 133 230M196 217C198 220 199 223 198 226',
  /** One corner of the mouth held in. */
  corner: 'M199 221C203 226 204 232 201 238',
  wryCorner: 'M198 211C202 213 205 217 206 221',
  underLip: 'M157 253C163 250 170 250 176 252',
} as const;

/** Below each eye, as far as it has run. */
export const TEARS =
  'M88 136C87 150 85 164 84 178 83 187 94 188 94 179 93 165 93 150 92 136ZM214 131C214 140 213 148 212 156 211 164 221 164 221 157 220 148 219 140 218 131Z';
