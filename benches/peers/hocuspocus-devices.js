// Devices that come home, each with its own contributions, to a Hocuspocus: each connects, waits until the server has
// acknowledged them, and leaves.
//
// `node hocuspocus-devices.js ADDRESS AT_ONCE FIRST COUNT TOGETHER EACH_SHEET own|all`, as `automerge-devices` understands it.
//
// Yjs has no counters. So that no contribution hides another, each writes its cells under keys of its own, and a sheet's
// sums are sums over all keys.

import { randomUUID } from "node:crypto";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";

const [address, ...numbers] = process.argv.slice(2);
const [atOnce, first, count, together, eachSheet] = numbers.map(Number);
const knowsAll = numbers[5] === "all";

/** Cells in each contribution, of the 144 of a sheet. */
const CELLS = 5;
const ALL_CELLS = 144;

/** What a device that knows all would hold, by sheet. */
const known = new Map();

/** A contribution as an update, by a client of its own. */
function contribution(number) {
  const own = new Y.Doc();
  const counted = own.getMap("n");
  const id = randomUUID();
  own.transact(() => {
    for (let cell = 0; cell < CELLS; cell++) {
      const at = (number * 7 + cell * 29) % ALL_CELLS;
      counted.set(`${id}/${at}`, 1 + ((number + cell) % 3));
    }
  });
  return Y.encodeStateAsUpdate(own);
}

/** Resolves when the server has acknowledged all that the document holds. */
function comeHome(name, document) {
  return new Promise((resolve, reject) => {
    const websocketProvider = new HocuspocusProviderWebsocket({ url: `ws://${address}`, WebSocketPolyfill: WebSocket });
    const patience = setTimeout(() => reject(new Error(`no acknowledgement for ${name}`)), 60_000);
    // It says that it began to send before it says that nothing is left.
    let began = false;
    const provider = new HocuspocusProvider({
      websocketProvider,
      name,
      document,
      awareness: null,
      token: "",
      onUnsyncedChanges({ number }) {
        began ||= number > 0;
        if (!began || number > 0) return;
        clearTimeout(patience);
        provider.destroy();
        websocketProvider.destroy();
        resolve();
      },
    });
    provider.attach();
  });
}

let next = first;
async function device() {
  while (next < first + count) {
    const from = next;
    next += together;
    const name = `sheet-${Math.floor(from / eachSheet)}`;
    const document = new Y.Doc();
    if (knowsAll && known.has(name)) Y.applyUpdate(document, known.get(name));
    for (let number = from; number < Math.min(from + together, first + count); number++) {
      Y.applyUpdate(document, contribution(number));
    }
    await comeHome(name, document);
    if (knowsAll) {
      const before = known.get(name);
      const now = Y.encodeStateAsUpdate(document);
      known.set(name, before ? Y.mergeUpdates([before, now]) : now);
    }
  }
}
await Promise.all(Array.from({ length: atOnce }, device));
