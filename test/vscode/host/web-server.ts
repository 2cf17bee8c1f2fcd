/** Serves a folder to the browser, as a site serves a web extension: VS Code starts no workers from anywhere else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
};

export interface WebServer {
  readonly authority: string;
  readonly stop: () => Promise<void>;
}

export const serveFolder = async (folder: string): Promise<WebServer> => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname));
    readFile(join(folder, path)).then(
      (content) => {
        const type = kinds[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(content);
      },
      () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    authority: `127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** Writes into the page's own configuration that the extension, and a suite if there is one, come from a site. */
export const offerWebExtension = (page: Page, { authority }: WebServer, suite?: string): Promise<unknown> =>
  page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, before: string, escaped: string) => {
          const settings = JSON.parse(escaped.replaceAll('&quot;', '"')) as { developmentOptions?: object };
          const site = (path: string) => ({ scheme: 'http', authority, path });
          const developmentOptions = {
            ...settings.developmentOptions,
            extensions: [site('/')],
            ...(suite !== undefined && { extensionTestsPath: site(suite) }),
          };
          return before + JSON.stringify({ ...settings, developmentOptions }).replaceAll('"', '&quot;');
        },
      );
      await route.fulfill({ response, body });
    },
  );
