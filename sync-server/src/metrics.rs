//! Totals for whoever keeps an eye on many servers, in the text format of Prometheus
//! (<https://prometheus.io/docs/instrumenting/exposition_formats/>), on a listener of its own that this
//! machine alone reaches.
//!
//! No label says a team, a key, a path or a size. Answers are told in whole tens, so that whoever reads
//! every second does not see a single device come.

use std::{
    fmt::Write as _,
    io,
    sync::Arc,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::timeout,
};

use crate::event::Log;

/// Answers are told in steps of this.
const STEP: u64 = 10;

/// How long a reader may take to ask and be answered.
const PATIENCE: Duration = Duration::from_secs(5);

/// The longest question that is read.
const QUESTION_MAX: usize = 4_096;

/// What is counted since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    // By the first digit of their status: 2xx, 3xx, 4xx, 5xx.
    answers: [AtomicU64; 4],
}

impl Metrics {
    /// Counts an answer by its HTTP status.
    pub(crate) fn answered(&self, status: u16) {
        let class = usize::from(status / 100).checked_sub(2);
        if let Some(counter) = class.and_then(|class| self.answers.get(class)) {
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self, log: &Log) -> String {
        let mut text = String::from(
            "# HELP acollida_answers_total Requests answered since the start, in whole tens.\n\
             # TYPE acollida_answers_total counter\n",
        );
        for (class, counter) in (2..).zip(&self.answers) {
            let count = counter.load(Ordering::Relaxed) / STEP * STEP;
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "acollida_answers_total{{class=\"{class}xx\"}} {count}"
            );
        }
        text.push_str(
            "# HELP acollida_events_total What an operator should know, since the start.\n\
             # TYPE acollida_events_total counter\n",
        );
        for (event, count) in log.counts() {
            let _ = writeln!(text, "acollida_events_total{{event=\"{event}\"}} {count}");
        }
        text
    }
}

/// Answers whoever asks on this listener, until dropped.
pub async fn tell(listener: TcpListener, metrics: Arc<Metrics>, log: Log) {
    loop {
        match listener.accept().await {
            // One at a time: one program asks, every few seconds.
            Ok((stream, _)) => {
                let _ = timeout(PATIENCE, answer(stream, &metrics, &log)).await;
            }
            Err(_) => tokio::time::sleep(PATIENCE).await,
        }
    }
}

async fn answer(mut stream: TcpStream, metrics: &Metrics, log: &Log) -> io::Result<()> {
    let mut question = Vec::new();
    while !question.windows(4).any(|four| four == b"\r\n\r\n") {
        let mut piece = [0; 512];
        let read = stream.read(&mut piece).await?;
        question.extend_from_slice(piece.get(..read).unwrap_or_default());
        if read == 0 || question.len() > QUESTION_MAX {
            return Ok(());
        }
    }
    let answer = if question.starts_with(b"GET /metrics ") {
        let text = metrics.text(log);
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
            text.len()
        )
    } else {
        "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned()
    };
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;

    #[test]
    fn answers_are_told_in_tens_and_events_one_by_one() {
        let (metrics, log) = (Metrics::default(), Log::to(|_, _| {}));
        for _ in 0..29 {
            metrics.answered(200);
            metrics.answered(404);
        }
        for odd in [0, 101, 600, u16::MAX] {
            metrics.answered(odd);
        }
        log.note(Event::Overloaded);
        let text = metrics.text(&log);
        for line in [
            "acollida_answers_total{class=\"2xx\"} 20",
            "acollida_answers_total{class=\"4xx\"} 20",
            "acollida_answers_total{class=\"5xx\"} 0",
            "acollida_events_total{event=\"overloaded\"} 1",
        ] {
            assert!(text.lines().any(|known| known == line), "{text}");
        }
    }
}
