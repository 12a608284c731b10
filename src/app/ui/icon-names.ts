/** The icons of the interface, by their names in Lucide. The build puts these and no others into the site. */
export const ICON_NAMES = [
  'arrow-right',
  'bookmark',
  'chevron-right',
  'cloud-off',
  'copy',
  'door-open',
  'download',
  'folder-open',
  'info',
  'pen-line',
  'printer',
  'refresh-cw',
  'scroll-text',
  'search',
  'share',
  'trash-2',
  'volume-2',
  'volume-x',
  'x',
] as const;
export type IconName = (typeof ICON_NAMES)[number];
