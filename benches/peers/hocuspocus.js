// The peer Hocuspocus, with its extension for SQLite. `node hocuspocus.js PORT FILE [DEBOUNCE]`: how many milliseconds it waits
// before it saves what it has acknowledged, by default as long as it does itself.

import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";

const [port, database, debounce] = process.argv.slice(2);
const server = new Server({
  address: "127.0.0.1",
  port: Number(port),
  quiet: true,
  extensions: [new SQLite({ database })],
  // What its own default would do, saving and forgetting a document whenever the last device leaves it, costs more.
  unloadImmediately: false,
  ...(debounce ? { debounce: Number(debounce) } : {}),
});
await server.listen();
