import sirv from 'sirv';
import type { BuildOptions } from '../build.ts';
import type { Effects } from '../effects.ts';
import { createAudience } from './audience.ts';
import { listen } from './listen.ts';
import { livePage, renewedPage } from './live-page.ts';
import { openEditor } from './open-editor.ts';
import { loadPrograms, ownFile, pdfPage, waitingPage } from './own-pages.ts';
import { createDevServer, OWN } from './server.ts';
import { type Session, type SessionLog, startSession } from './session.ts';
import { placeIn, toldFault } from './told-fault.ts';
import { versionOf } from './version.ts';

export interface DevOptions extends BuildOptions {
  /** Null for the usual one, or any that is free. */
  readonly port: number | null;
}

export interface Dev {
  /** e.g. `http://127.0.0.1:4080/`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves what is built, to this machine alone, and tells open pages of whatever is built anew. */
export async function startDev(options: DevOptions, effects: Effects, log: SessionLog): Promise<Dev> {
  const programs = await loadPrograms(effects);
  const templates = [options.templates ?? [], effects.packageFile('templates')].flat();
  const isDeck = (path: string) => path.endsWith('/deck.html');
  const deckProgram = () => session.built().resources?.client.program.text ?? '';
  const newsOf = async (path: string, isChanged: (version: string) => boolean) => {
    const bytes = await session.site.read(path);
    const faults = session.faults(path).map((fault) => toldFault(fault, session.built().reads, templates));
    const version = bytes && versionOf(bytes);
    const isRenewed = bytes && version && isDeck(path) && isChanged(version);
    return { version, faults, page: isRenewed ? renewedPage(new TextDecoder().decode(bytes), deckProgram()) : null };
  };
  const audience = createAudience(newsOf, isDeck);
  const session: Session = await startSession(options, effects, log, audience);
  const page = async (path: string, isDocument: boolean) => {
    if (path.startsWith(OWN)) return ownFile(path, effects);
    const bytes = await session.site.read(path);
    if (!bytes) return path === '/index.html' ? livePage(waitingPage(), '', '', programs) : null;
    const version = versionOf(bytes);
    if (path.endsWith('.pdf') && isDocument) return pdfPage(path, version);
    if (!path.endsWith('.html')) return bytes;
    return livePage(new TextDecoder().decode(bytes), version, deckProgram(), programs);
  };
  const edit = async (asked: unknown) => {
    const place = placeIn(asked, session.built().reads);
    return place ? openEditor(place) : 'The build has not read such a file.';
  };
  const server = createDevServer({ audience, page, edit, others: sirv(options.out, { dev: true }) });
  const address = await listen(server, options.port).catch(async (error: unknown) => {
    await session.stop();
    throw error;
  });
  return {
    address,
    async stop() {
      audience.close();
      server.close();
      server.closeAllConnections();
      await session.stop();
    },
  };
}
