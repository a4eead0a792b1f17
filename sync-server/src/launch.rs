//! Running the server: an accept loop of our own, because it has to close slow connections, bound
//! what is open at once, and forget where a connection comes from as soon as it comes.

use std::{
    convert::Infallible,
    future::{Future, ready},
    pin::pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, header},
    response::{IntoResponse as _, Response},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use sha2::{Digest as _, Sha256};
use tally::api::ProblemCode;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{Instant, interval, sleep, sleep_until, timeout},
};
use tower::ServiceExt as _;

use crate::{
    entropy::NoEntropy,
    event::{Event, Log},
    http::{self, Desk, problem::Refused},
    limiter::{KeyMark, Limiter},
    metrics::Metrics,
    pages,
    room::Room,
    settings::{Limits, Settings},
    store::{Ledger, OpenError, StoreAddress},
};

/// The largest head of a request in bytes; ours have some 300.
const HEAD_MAX: usize = 16 * 1024;

/// How long to wait when the operating system gives no connection: long enough for others to end.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// How often the server looks whether it is another day. Who reads figures makes it look at once.
const NEW_DAY: Duration = Duration::from_secs(600);

/// Why the server does not run.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// Its ledger cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There is no randomness for the sessions of its pages.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
}

/// Serves on `listener` until `shutdown` is ready, then takes no more connections, finishes what is
/// being answered, and closes the ledger.
///
/// Dropping the future stops at once; what was answered is on the disk all the same.
///
/// # Errors
/// The ledger cannot be opened, or there is no randomness.
pub async fn launch(
    settings: Settings,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<(), LaunchError> {
    let tls = settings.tls.clone();
    let (server, desk) = Server::open(settings).await?;
    let (limits, log) = (server.limits, server.log.clone());
    let acceptor = tls.map(|identity| identity.acceptor());
    let graceful = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(limits.connections));
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    // Whoever connects first finds the day begun.
    desk.close_day().await;
    let mut new_day = interval(NEW_DAY);
    log.note(Event::Started);

    loop {
        let stream = tokio::select! {
            () = &mut shutdown => break,
            _ = new_day.tick() => {
                let desk = Arc::clone(&desk);
                connections.spawn(async move { desk.close_day().await });
                continue;
            }
            // Ended connections are forgotten as they end.
            Some(_) = connections.join_next() => continue,
            accepted = listener.accept() => match accepted {
                // The address of the other side ends here.
                Ok((stream, _)) => stream,
                Err(_) => {
                    log.note(Event::AcceptFailed);
                    sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else {
            log.note(Event::Overloaded);
            if acceptor.is_none() {
                turn_away(&stream);
            }
            continue;
        };
        // Answers are small; waiting to fill a packet would only delay them.
        let _ = stream.set_nodelay(true);
        let server = server.clone();
        let watcher = graceful.watcher();
        let acceptor = acceptor.clone();
        connections.spawn(async move {
            let _place = place;
            match acceptor {
                None => server.bounded(watcher, ready(Some(stream))).await,
                Some(acceptor) => {
                    // A handshake that fails is the other side's affair.
                    let shaken = async { acceptor.accept(stream).await.ok() };
                    server.bounded(watcher, shaken).await;
                }
            }
        });
    }

    drop(listener);
    // Idle connections close at once; one that does not end in time is cut off.
    let _ = timeout(limits.drain, graceful.shutdown()).await;
    connections.shutdown().await;
    // Waits for the disk, so not on a thread that serves.
    let _ = tokio::task::spawn_blocking(move || desk.ledger.close()).await;
    log.note(Event::Stopped);
    Ok(())
}

/// Ready when the deadline has passed without having been moved on.
async fn overdue(deadline: watch::Receiver<Instant>) {
    loop {
        let at = *deadline.borrow();
        sleep_until(at).await;
        if *deadline.borrow() <= at {
            return;
        }
    }
}

/// Tells a connection for which there is no room to come back, as far as it takes that at once.
fn turn_away(stream: &TcpStream) {
    let retry_after = http::problem::RETRY_AFTER;
    let problem = tally::api::Problem::new(
        ProblemCode::Unavailable,
        Some("Too many connections are open; try again in a moment.".to_owned()),
    );
    let body = serde_json::to_string(&problem).unwrap_or_default();
    let answer = format!(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: {}\r\ncache-control: no-store\r\nretry-after: {retry_after}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        tally::api::PROBLEM_MEDIA_TYPE,
        body.len(),
    );
    let _ = stream.try_write(answer.as_bytes());
}

/// What the limiter knows a key by: part of a hash of where it stands, the header of the API or the sealed
/// session of the pages. Whoever shows none is limited with all others alone.
fn key_mark(headers: &HeaderMap) -> Option<KeyMark> {
    let shown = headers
        .get(header::AUTHORIZATION)
        .or_else(|| headers.get(header::COOKIE))?;
    let hash = Sha256::digest(shown.as_bytes());
    hash.first_chunk().copied()
}

/// A server that listens nowhere: it answers whoever brings a stream. For tests that say anything at all.
pub struct Answering {
    server: Server,
    desk: Arc<Desk<Ledger>>,
}

impl Answering {
    /// Opens the ledger. The limits hold, but for that of open connections; TLS is not spoken.
    ///
    /// # Errors
    /// As [`launch`].
    pub async fn open(settings: Settings) -> Result<Self, LaunchError> {
        let (mut server, desk) = Server::open(settings).await?;
        server.hears_out = true;
        Ok(Self { server, desk })
    }

    /// Answers what comes on this stream until it ends, or has taken too long. Who has said everything and ends
    /// their side is answered all the same.
    pub async fn converse(&self, stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) {
        let graceful = GracefulShutdown::new();
        self.server
            .bounded(graceful.watcher(), ready(Some(stream)))
            .await;
    }

    /// Finishes what waits to be written and closes the ledger. Blocks until that is done.
    pub fn close(&self) {
        self.desk.ledger.close();
    }
}

/// What every connection shares.
#[derive(Clone)]
struct Server {
    router: Router,
    limits: Limits,
    room: Room,
    log: Log,
    metrics: Arc<Metrics>,
    limiter: Arc<Mutex<Limiter>>,
    // What the limiter counts time from.
    began: Instant,
    // Whether who has ended their side of a connection is still answered. A device that is gone is not.
    hears_out: bool,
}

impl Server {
    async fn open(settings: Settings) -> Result<(Self, Arc<Desk<Ledger>>), LaunchError> {
        let Settings {
            data,
            store,
            limits,
            tls: _,
            refreshing,
            clock,
            entropy,
            log,
            metrics,
        } = settings;
        let address = store.map_or(StoreAddress::Folder(data), StoreAddress::Postgres);
        let ledger = Ledger::open(&address, entropy.as_ref(), &log).await?;
        let seal = pages::Seal::draw(entropy.as_ref())?;
        let desk = Arc::new(Desk::new(ledger, clock, entropy, seal, refreshing));
        let limiter = Limiter::new(limits.per_second, limits.key_per_second);
        let server = Self {
            router: http::router(Arc::clone(&desk)),
            limits,
            room: Room::new(limits.in_flight),
            log,
            metrics,
            limiter: Arc::new(Mutex::new(limiter)),
            began: Instant::now(),
            hears_out: false,
        };
        Ok((server, desk))
    }

    /// Serves one connection until it ends or is overdue. The first deadline is for all that leads to a stream
    /// and for the first request on it, to the end of its answer; so whoever begins slowly has it once.
    async fn bounded<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(
        &self,
        watcher: Watcher,
        stream: impl Future<Output = Option<S>>,
    ) {
        let (moved, deadline) = watch::channel(Instant::now() + self.limits.request);
        let serve = async {
            if let Some(stream) = stream.await {
                self.serve(stream, watcher, moved).await;
            }
        };
        tokio::select! {
            () = serve => {}
            () = overdue(deadline) => {}
        }
    }

    /// Serves one connection until it ends. Each request but the first moves its deadline on.
    async fn serve(
        &self,
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        watcher: Watcher,
        moved: watch::Sender<Instant>,
    ) {
        let first = AtomicBool::new(true);
        let service = service_fn(|request: hyper::Request<Incoming>| {
            if !first.swap(false, Ordering::Relaxed) {
                moved.send_replace(Instant::now() + self.limits.request);
            }
            self.answer(request.map(Body::new))
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.header)
            .max_buf_size(HEAD_MAX)
            .half_close(self.hears_out)
            .serve_connection(TokioIo::new(stream), service);
        // An error here is a client that left or spoke no HTTP: nothing to tell anyone.
        let _ = watcher.watch(connection).await;
    }

    async fn answer(&self, request: Request) -> Result<Response, Infallible> {
        let response = self.respond(request).await?;
        self.metrics.answered(response.status().as_u16());
        Ok(response)
    }

    async fn respond(&self, request: Request) -> Result<Response, Infallible> {
        let asked = {
            let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
            limiter.ask(key_mark(request.headers()), self.began.elapsed())
        };
        if let Err(wait) = asked {
            self.log.note(Event::TooOften);
            return Ok(Refused::too_often(wait).into_response());
        }
        // Held until the request is answered.
        let place = self.room.place();
        let response = {
            let request = request.map(|body| place.coming(body));
            if place.is_refused() {
                None
            } else {
                Some(self.router.clone().oneshot(request).await?)
            }
        };
        let response = response.filter(|_| !place.is_refused());
        Ok(response
            .and_then(|response| {
                let (parts, body) = response.into_parts();
                Some(Response::from_parts(parts, self.room.leaving(body)?))
            })
            .unwrap_or_else(|| self.overloaded()))
    }

    fn overloaded(&self) -> Response {
        self.log.note(Event::Overloaded);
        Refused::because(
            ProblemCode::Unavailable,
            "Too many requests are being answered; try again in a moment.",
        )
        .into_response()
    }
}
