// The peer automerge-repo: what automerge-repo-sync-server puts together, with today's packages instead of those that
// its last release names. `node automerge-repo.js PORT FOLDER`

import { Repo } from "@automerge/automerge-repo";
import { NodeWSServerAdapter } from "@automerge/automerge-repo-network-websocket";
import { NodeFSStorageAdapter } from "@automerge/automerge-repo-storage-nodefs";
import { WebSocketServer } from "ws";

const [port, folder] = process.argv.slice(2);
new Repo({
  network: [new NodeWSServerAdapter(new WebSocketServer({ host: "127.0.0.1", port: Number(port) }))],
  storage: new NodeFSStorageAdapter(folder),
  peerId: "server",
  // A device is told of nothing that it did not ask for.
  sharePolicy: async () => false,
});
