//! The log of a recording, read: what a program changed on its disk and what it synced, in order, and
//! what it showed in between.

use std::{
    collections::BTreeMap,
    ops::Range,
    path::{Path, PathBuf},
};

/// A file or folder, under whatever names it had. The first is the folder that was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Node(pub(crate) usize);

/// The folder that was recorded.
pub(crate) const ROOT: Node = Node(0);

/// A name, and what it stands for from now on, if for anything.
pub(crate) type Naming = (PathBuf, Option<Node>);

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Names began to stand for something, or ceased to; all of them at once.
    Name(Vec<Naming>),
    /// Bytes were written.
    Write {
        to: Node,
        offset: usize,
        bytes: Vec<u8>,
    },
    /// A file was cut, or extended with zeros.
    Length { of: Node, length: usize },
    /// A file or folder was synced.
    Sync(Node),
    /// So many acts had been shown as done.
    Shown(usize),
}

/// What happened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trace {
    pub(crate) steps: Vec<Step>,
    /// The first name of each node, below the folder that was recorded, and whether it is a folder.
    pub(crate) nodes: Vec<(PathBuf, bool)>,
}

impl Trace {
    /// Reads a log; `root` is the folder that was recorded.
    pub(crate) fn read(log: &[u8], root: &Path) -> Self {
        let mut reading = Reading {
            trace: Self {
                steps: Vec::new(),
                nodes: vec![(PathBuf::new(), true)],
            },
            root,
            names: BTreeMap::from([(PathBuf::new(), ROOT)]),
            handles: BTreeMap::new(),
        };
        let mut rest = log;
        while !rest.is_empty() {
            rest = reading.take(rest);
        }
        reading.trace
    }

    /// Whether the first name of a node ends like this.
    pub(crate) fn is_named(&self, node: Node, ending: &str) -> bool {
        self.nodes[node.0].0.to_string_lossy().ends_with(ending)
    }

    /// The same with some steps left out.
    pub(crate) fn without(&self, left_out: impl Fn(usize, &Step) -> bool) -> Self {
        let steps = self.steps.iter().enumerate();
        Self {
            steps: steps
                .filter(|(at, step)| !left_out(*at, step))
                .map(|(_, step)| step.clone())
                .collect(),
            nodes: self.nodes.clone(),
        }
    }
}

struct Reading<'a> {
    trace: Trace,
    root: &'a Path,
    names: BTreeMap<PathBuf, Node>,
    handles: BTreeMap<u64, Node>,
}

impl Reading<'_> {
    /// Takes one record off the log; `record.c` says how they look.
    fn take<'l>(&mut self, log: &'l [u8]) -> &'l [u8] {
        let number = |at: Range<usize>| u64::from_ne_bytes(log[at].try_into().unwrap());
        let size = |at| usize::try_from(number(at)).unwrap();
        let (handle, middle) = (number(1..9), 33 + size(17..25));
        let end = middle + size(25..33);
        let text = &log[33..middle];
        let path = |text: &[u8]| {
            let path = PathBuf::from(str::from_utf8(text).unwrap());
            path.strip_prefix(self.root).unwrap().to_owned()
        };
        match log[0] {
            b'B' => self.handles.clear(),
            b'O' => self.open(handle, path(text), number(9..17) == 1),
            b'W' => self.trace.steps.push(Step::Write {
                to: self.handles[&handle],
                offset: size(9..17),
                bytes: text.to_owned(),
            }),
            b'L' => self.trace.steps.push(Step::Length {
                of: self.handles[&handle],
                length: size(9..17),
            }),
            b'S' => self.trace.steps.push(Step::Sync(self.handles[&handle])),
            b'F' => {
                self.new_node(path(text), true);
            }
            b'R' => self.rename(path(text), path(&log[middle..end])),
            b'U' => {
                let path = path(text);
                self.names.remove(&path).expect("a name that is known");
                self.trace.steps.push(Step::Name(vec![(path, None)]));
            }
            b'!' => {
                let shown = str::from_utf8(text).unwrap();
                let shown = shown.strip_prefix("shown ").expect("what is shown");
                self.trace.steps.push(Step::Shown(shown.parse().unwrap()));
            }
            other => panic!("a record of no known kind: {other}"),
        }
        &log[end..]
    }

    fn new_node(&mut self, path: PathBuf, folder: bool) -> Node {
        let node = Node(self.trace.nodes.len());
        self.trace.nodes.push((path.clone(), folder));
        self.names.insert(path.clone(), node);
        self.trace.steps.push(Step::Name(vec![(path, Some(node))]));
        node
    }

    fn open(&mut self, handle: u64, path: PathBuf, emptied: bool) {
        let node = match self.names.get(&path) {
            Some(node) => {
                let step = Step::Length {
                    of: *node,
                    length: 0,
                };
                self.trace.steps.extend(emptied.then_some(step));
                *node
            }
            None => self.new_node(path, false),
        };
        self.handles.insert(handle, node);
    }

    fn rename(&mut self, from: PathBuf, to: PathBuf) {
        let node = self.names.remove(&from).expect("a name that is known");
        assert!(!self.trace.nodes[node.0].1, "a folder that is renamed");
        self.names.insert(to.clone(), node);
        let names = vec![(from, None), (to, Some(node))];
        self.trace.steps.push(Step::Name(names));
    }
}
