// Serves a folder as the plainest static host does: a folder has its index.html, nothing is rewritten, and what
// is not there is 404.html. A page that only works thanks to a helpful server fails here first.
//
//     node src/cli/serve.mjs dist /some/where/ 4173
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ink': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.opus': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const SHRINKS = /^text|json|xml|javascript/;

/**
 * What cannot be looked at, such as a path that goes on behind a file, is not there.
 * @param {string} path
 */
function kindOf(path) {
  try {
    const found = statSync(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/**
 * @param {string} folder
 * @param {string} under
 * @param {string} pathname
 * @returns {{ status: 200 | 404, file: string } | { status: 301, to: string }}
 */
function answer(folder, under, pathname) {
  const missing = /** @type {const} */ ({ status: 404, file: join(folder, '404.html') });
  if (!pathname.startsWith(under)) return missing;
  let within;
  try {
    // Normalizing from the root first: `..` cannot climb out of the folder.
    within = posix.normalize(`/${decodeURIComponent(pathname.slice(under.length))}`);
  } catch {
    return missing;
  }
  const path = join(folder, within);
  const kind = kindOf(path);
  if (kind === 'nothing') return missing;
  if (kind === 'file') return { status: 200, file: path };
  if (!within.endsWith('/')) return { status: 301, to: encodeURI(`${under.slice(0, -1)}${within}/`) };
  const index = join(path, 'index.html');
  return kindOf(index) === 'file' ? { status: 200, file: index } : missing;
}

/**
 * @typedef {object} Place
 * @property {string} folder
 * @property {string} [under] the path the folder is found at, with a slash at both ends
 * @property {number} port
 * @property {string} [host]
 * @property {number} [tries] how many ports, counting upwards, before giving up
 */

/**
 * @param {Place} place
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ folder, under = '/', port, host = 'localhost', tries = 1 }) {
  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const found = answer(folder, under, pathname);
    if (found.status === 301) {
      return response.writeHead(301, { location: query ? `${found.to}?${query}` : found.to }).end();
    }
    if (kindOf(found.file) !== 'file') return response.writeHead(404).end('Not found');
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
    const gzip = SHRINKS.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    // The browser asks every time: a new build must never be hidden by the server's own cache rules.
    response.writeHead(found.status, {
      'content-type': type,
      'cache-control': 'no-cache',
      ...(gzip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    // The file may vanish between the look and the read, when a build runs beside the server.
    const bytes = createReadStream(found.file).on('error', () => response.destroy());
    return gzip ? bytes.pipe(createGzip()).pipe(response) : bytes.pipe(response);
  });
  return new Promise((resolve, reject) => {
    let next = port;
    server.on('error', error => {
      const busy = 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || next - port + 1 >= tries) return reject(error);
      next += 1;
      return server.listen(next, host);
    });
    server.on('listening', () => {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://${host}:${next}${under}`, close });
    });
    server.listen(next, host);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', under = '/', port = '4173'] = process.argv.slice(2);
  const { address } = await serve({ folder, under, port: Number(port), host: '127.0.0.1' });
  process.stdout.write(`${folder} is at ${address}\n`);
}
