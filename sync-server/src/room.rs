//! Room for what is on its way: bodies that come, and answers that are not taken yet. A connection costs some
//! kilobytes; what it says or is told may be a megabyte. So all of it together has a bound, and whoever finds no
//! room is told to come back. A turn to be answered is taken when all of a request is here, so that a client that
//! never ends its body holds nothing that others wait for.

use std::{
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use axum::{
    BoxError,
    body::{Body, Bytes},
};
use hyper::body::{Body as _, Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes of bodies and answers that may be on their way at once, beside what each may have free.
const BYTES: usize = 32 << 20;

/// What a body may have free: as much as a device sends of a day or two. Every connection together has
/// as much as the bound above.
const BODY_FREE: usize = 8 << 10;

/// What an answer may have free: a page. The operating system takes as much off our hands.
const ANSWER_FREE: usize = 64 << 10;

/// The room of a server.
#[derive(Clone)]
pub(crate) struct Room {
    turns: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
}

impl Room {
    /// Room for so many requests that are answered at once.
    pub(crate) fn new(in_flight: usize) -> Self {
        Self {
            turns: Arc::new(Semaphore::new(in_flight)),
            bytes: Arc::new(Semaphore::new(BYTES)),
        }
    }

    /// The place of one request.
    pub(crate) fn place(&self) -> Arc<Place> {
        Arc::new(Place {
            room: self.clone(),
            held: Mutex::default(),
            refused: AtomicBool::new(false),
        })
    }

    /// The answer's body, with room for it until it is taken; none where there is none.
    pub(crate) fn leaving(&self, body: Body) -> Option<Body> {
        let length = body.size_hint().lower();
        let held = usize::try_from(length).ok()?.saturating_sub(ANSWER_FREE);
        if held == 0 {
            return Some(body);
        }
        // One that is larger than all of the room is let through when half of it is free.
        let held = self.take(held.min(BYTES / 2))?;
        Some(Body::new(Leaving { body, _held: held }))
    }

    fn take(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        let bytes = u32::try_from(bytes).ok()?;
        Arc::clone(&self.bytes).try_acquire_many_owned(bytes).ok()
    }
}

/// What one request has of the room. Given back when it is dropped.
pub(crate) struct Place {
    room: Room,
    held: Mutex<Held>,
    refused: AtomicBool,
}

#[derive(Default)]
struct Held {
    turn: Option<OwnedSemaphorePermit>,
    bytes: Option<OwnedSemaphorePermit>,
    came: usize,
}

impl Place {
    /// Whether there was no room or no turn for it.
    pub(crate) fn is_refused(&self) -> bool {
        self.refused.load(Ordering::Relaxed)
    }

    /// The request's body, which takes room as it comes, and a turn when it has come.
    pub(crate) fn coming(self: &Arc<Self>, body: Body) -> Body {
        if body.is_end_stream() {
            self.take_turn();
            return body;
        }
        Body::new(Coming {
            body,
            place: Arc::clone(self),
        })
    }

    fn take_turn(&self) -> bool {
        let mut held = self.lock();
        if held.turn.is_none() {
            held.turn = Arc::clone(&self.room.turns).try_acquire_owned().ok();
        }
        self.note(held.turn.is_some())
    }

    fn take_bytes(&self, bytes: usize) -> bool {
        let mut held = self.lock();
        let before = held.came.saturating_sub(BODY_FREE);
        held.came = held.came.saturating_add(bytes);
        let more = held.came.saturating_sub(BODY_FREE).saturating_sub(before);
        if more == 0 {
            return true;
        }
        let Some(taken) = self.room.take(more) else {
            return self.note(false);
        };
        match &mut held.bytes {
            Some(bytes) => bytes.merge(taken),
            none => *none = Some(taken),
        }
        true
    }

    fn note(&self, there: bool) -> bool {
        if !there {
            self.refused.store(true, Ordering::Relaxed);
        }
        there
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// There is no room for the rest of a body, or no turn.
#[derive(Debug, thiserror::Error)]
#[error("there is no room for it now")]
struct NoRoom;

/// A body that is coming.
struct Coming {
    body: Body,
    place: Arc<Place>,
}

impl hyper::body::Body for Coming {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        let there = match &frame {
            Some(Ok(frame)) => self
                .place
                .take_bytes(frame.data_ref().map_or(0, Bytes::len)),
            Some(Err(_)) => true,
            None => self.place.take_turn(),
        };
        Poll::Ready(if there {
            frame.map(|frame| frame.map_err(Into::into))
        } else {
            Some(Err(NoRoom.into()))
        })
    }

    // Never at its end before it was asked, so that whoever reads it takes a turn.
    fn is_end_stream(&self) -> bool {
        false
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer that is leaving.
struct Leaving {
    body: Body,
    _held: OwnedSemaphorePermit,
}

impl hyper::body::Body for Leaving {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::{BodyExt as _, Full};

    use super::*;

    /// A body of so many bytes, which comes whole.
    fn body(bytes: usize) -> Body {
        let whole = Bytes::from(vec![b' '; bytes]);
        Body::new(Full::new(whole).map_err(|never| match never {}))
    }

    async fn comes(place: &Arc<Place>, bytes: usize) -> bool {
        place.coming(body(bytes)).collect().await.is_ok()
    }

    #[tokio::test]
    async fn a_turn_is_taken_when_a_body_is_here_and_given_back_with_the_place() {
        let room = Room::new(1);
        let waits = room.place();
        let coming = waits.coming(body(10));
        assert!(!waits.is_refused());
        let first = room.place();
        assert!(comes(&first, 10).await && !first.is_refused());
        // The first is being answered.
        assert!(coming.collect().await.is_err() && waits.is_refused());
        let third = room.place();
        let _ = third.coming(Body::empty());
        assert!(third.is_refused());
        drop(first);
        let fourth = room.place();
        let _ = fourth.coming(Body::empty());
        assert!(!fourth.is_refused());
    }

    #[tokio::test]
    async fn large_bodies_have_a_bound_together_and_small_ones_come_all_the_same() {
        let room = Room::new(1_000);
        let megabyte = 1 << 20;
        let mut places = Vec::new();
        loop {
            let place = room.place();
            if !comes(&place, megabyte).await {
                assert!(place.is_refused());
                break;
            }
            places.push(place);
        }
        assert_eq!(places.len(), BYTES / (megabyte - BODY_FREE));
        assert!(comes(&room.place(), BODY_FREE).await);
        places.pop();
        assert!(comes(&room.place(), megabyte).await);
    }

    #[tokio::test]
    async fn large_answers_that_nobody_takes_have_a_bound_and_pages_none() {
        let room = Room::new(1);
        let megabyte = 1 << 20;
        let mut left = Vec::new();
        while let Some(body) = room.leaving(body(megabyte)) {
            left.push(body);
        }
        assert_eq!(left.len(), BYTES / (megabyte - ANSWER_FREE));
        assert!(room.leaving(body(ANSWER_FREE)).is_some());
        assert!(Room::new(1).leaving(body(2 * BYTES)).is_some());
        let taken = left.pop().unwrap().collect().await.unwrap().to_bytes();
        assert_eq!(taken.len(), megabyte);
        assert!(room.leaving(body(megabyte)).is_some());
    }
}
