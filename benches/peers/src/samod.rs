//! The peer samod: a server of its crate that keeps documents in files and takes connections by WebSocket, as its own
//! tests put one together.
//!
//! `samod-server ADDRESS FOLDER`

use std::env::args;

use axum::{Router, extract::WebSocketUpgrade, routing::any};
use samod::{Repo, ShareConfig, storage::TokioFilesystemStorage};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() {
    let mut words = args().skip(1);
    let (address, folder) = (
        words.next().expect("an address"),
        words.next().expect("a folder"),
    );
    let repo = Repo::build_tokio()
        .with_storage(TokioFilesystemStorage::new(folder))
        // A device is asked nothing and told of nothing that it did not ask for: less work for the server.
        .with_share_policy(ShareConfig::read_write().with_announce(false))
        .load()
        .await;
    let url = format!("ws://{address}/").parse().expect("an address");
    let acceptor = repo.make_acceptor(url).expect("a running repo");
    let route = any(move |upgrade: WebSocketUpgrade| async move {
        upgrade.on_upgrade(move |socket| async move {
            let _ = acceptor.accept_axum(socket, None);
        })
    });
    let listener = TcpListener::bind(address).await.expect("a free port");
    let app = Router::new().route("/", route);
    axum::serve(listener, app)
        .await
        .expect("it serves until it is ended");
}
