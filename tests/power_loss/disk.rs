//! A disk as a power cut finds it. What was synced is on it. Of what was written since, any part may
//! be, in any order, because caches are emptied as they like.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use crate::trace::{Naming, Node, Step, Trace};

/// What makes a name durable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// Syncing what it stands for, with the folders above, or syncing its folder: ext4, XFS, btrfs, F2FS.
    WithFile,
    /// Syncing its folder and nothing else: all that POSIX promises.
    WithFolder,
}

/// How much of a step is on the disk that was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// Of a write, the bytes before this one; sectors of a disk are written whole.
    Before(usize),
    /// Of a write, the bytes from this one on.
    From(usize),
    /// Of a write, only that the file became longer; there are zeros.
    Length,
}

/// Which steps are on the disk though they were not synced, by their numbers.
pub(crate) type Kept = BTreeMap<usize, Part>;

/// A disk after a power cut, as what is on it. Two that are equal hold the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Survivor {
    names: Vec<(PathBuf, Node)>,
    files: Vec<Remains>,
}

/// A file that has a name: so many of the changes it ever had without a gap, then these.
type Remains = (Node, usize, Vec<(usize, Part)>);

/// What is to be put into a folder: folders, then files.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Contents {
    pub(crate) folders: Vec<PathBuf>,
    pub(crate) files: BTreeMap<PathBuf, Vec<u8>>,
}

/// A disk while a trace is played to it.
#[derive(Debug)]
pub(crate) struct Disk<'t> {
    trace: &'t Trace,
    rule: Names,
    names: BTreeMap<&'t Path, Node>,
    naming: Vec<(usize, &'t [Naming])>,
    files: Vec<File<'t>>,
}

#[derive(Clone, Debug, Default)]
struct File<'t> {
    synced: Vec<u8>,
    // How many changes are in it.
    changes: usize,
    since: Vec<(usize, &'t Step)>,
}

impl<'t> Disk<'t> {
    pub(crate) fn new(trace: &'t Trace, rule: Names) -> Self {
        Self {
            trace,
            rule,
            names: BTreeMap::new(),
            naming: Vec::new(),
            files: vec![File::default(); trace.nodes.len()],
        }
    }

    /// Plays one step; `at` is its number.
    pub(crate) fn take(&mut self, at: usize, step: &'t Step) {
        match step {
            Step::Name(names) => self.naming.push((at, names)),
            Step::Write { to: node, .. } | Step::Length { of: node, .. } => {
                self.files[node.0].since.push((at, step));
            }
            Step::Sync(node) => self.sync(*node),
            Step::Shown(_) => {}
        }
    }

    fn sync(&mut self, node: Node) {
        let file = &mut self.files[node.0];
        file.changes += file.since.len();
        for (_, change) in file.since.drain(..) {
            apply(&mut file.synced, change, Part::Whole);
        }
        let (path, is_folder) = &self.trace.nodes[node.0];
        let mut with_it = BTreeSet::new();
        if self.rule == Names::WithFile {
            // Its names, and the folders that lead to them.
            let now = self.naming.iter().flat_map(|(_, names)| names.iter());
            for (name, _) in now.filter(|(_, stands_for)| *stands_for == Some(node)) {
                with_it.extend(name.ancestors());
            }
        }
        self.sync_names(|name| {
            with_it.contains(name) || *is_folder && name.parent() == Some(path.as_path())
        });
    }

    /// Makes names durable; what happened to them before, or together with them, comes first.
    fn sync_names(&mut self, is_synced: impl Fn(&Path) -> bool) {
        let mut drawn_in: BTreeSet<&Path> = BTreeSet::new();
        let mut durable = Vec::new();
        for at in (0..self.naming.len()).rev() {
            let names = self.naming[at].1;
            if names
                .iter()
                .any(|(name, _)| is_synced(name) || drawn_in.contains(name.as_path()))
            {
                drawn_in.extend(names.iter().map(|(name, _)| name.as_path()));
                durable.push(self.naming.remove(at).1);
            }
        }
        for names in durable.into_iter().rev() {
            rename(&mut self.names, names);
        }
    }

    /// What is not synced yet, in the order in which it happened.
    pub(crate) fn unsynced(&self) -> BTreeMap<usize, &'t Step> {
        let names = self.naming.iter().map(|(at, _)| *at);
        let changes = self.files.iter().flat_map(|file| &file.since);
        names
            .chain(changes.map(|(at, _)| *at))
            .map(|at| (at, &self.trace.steps[at]))
            .collect()
    }

    /// The disk after a power cut now, if of what is not synced this much had come to it.
    pub(crate) fn cut(&self, kept: &Kept) -> Survivor {
        let mut names = self.names.clone();
        for (_, effects) in self.naming.iter().filter(|(at, _)| kept.contains_key(at)) {
            rename(&mut names, effects);
        }
        let reachable = |path: &Path| {
            path.ancestors()
                .skip(1)
                .all(|above| above == Path::new("") || names.contains_key(above))
        };
        let names: Vec<_> = names
            .iter()
            .filter(|(path, _)| reachable(path))
            .map(|(path, node)| ((*path).to_owned(), *node))
            .collect();
        let files = names
            .iter()
            .filter(|(_, node)| !self.trace.nodes[node.0].1)
            .map(|(_, node)| {
                let file = &self.files[node.0];
                let mut without_gap = file.changes;
                let mut then = Vec::new();
                for (at, (step, _)) in file.since.iter().enumerate() {
                    match kept.get(step) {
                        Some(Part::Whole) if without_gap == file.changes + at => without_gap += 1,
                        Some(part) => then.push((file.changes + at, *part)),
                        None => {}
                    }
                }
                (*node, without_gap, then)
            })
            .collect();
        Survivor { names, files }
    }

    /// The bytes on a disk that [`Disk::cut`] gave just now.
    pub(crate) fn contents(&self, survivor: &Survivor) -> Contents {
        let mut contents = Contents::default();
        for (path, node) in &survivor.names {
            let found = survivor.files.iter().find(|(file, ..)| file == node);
            let Some((_, without_gap, then)) = found else {
                contents.folders.push(path.clone());
                continue;
            };
            let file = &self.files[node.0];
            let mut bytes = file.synced.clone();
            for (_, change) in &file.since[..without_gap - file.changes] {
                apply(&mut bytes, change, Part::Whole);
            }
            for (at, part) in then {
                apply(&mut bytes, file.since[at - file.changes].1, *part);
            }
            contents.files.insert(path.clone(), bytes);
        }
        contents
    }
}

fn rename<'t>(names: &mut BTreeMap<&'t Path, Node>, effects: &'t [Naming]) {
    for (path, stands_for) in effects {
        match stands_for {
            Some(node) => names.insert(path, *node),
            None => names.remove(path.as_path()),
        };
    }
}

fn apply(file: &mut Vec<u8>, change: &Step, part: Part) {
    match change {
        Step::Write { offset, bytes, .. } => {
            let whole = *offset..offset + bytes.len();
            let (written, end) = match part {
                Part::Whole => (whole.clone(), whole.end),
                Part::Before(at) => (whole.start..at, at),
                Part::From(at) => (at..whole.end, whole.end),
                Part::Length => (0..0, whole.end),
            };
            if file.len() < end {
                file.resize(end, 0);
            }
            let source = written.start.saturating_sub(*offset)..written.end.saturating_sub(*offset);
            file[written].copy_from_slice(&bytes[source]);
        }
        Step::Length { length, .. } => file.resize(*length, 0),
        other => panic!("no change of a file: {other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Node = Node(1);
    const FILE: Node = Node(2);

    /// A folder, a file in it with an old text, synced; then something more.
    fn played(rule: Names, more: Vec<Step>) -> (Trace, Names) {
        let mut steps = vec![
            Step::Name(vec![("a".into(), Some(A))]),
            Step::Name(vec![("a/new".into(), Some(FILE))]),
            written(0, b"old"),
        ];
        steps.extend(more);
        let nodes = vec![
            (PathBuf::new(), true),
            ("a".into(), true),
            ("a/new".into(), false),
        ];
        (Trace { steps, nodes }, rule)
    }

    fn written(offset: usize, bytes: &[u8]) -> Step {
        let bytes = bytes.to_owned();
        Step::Write {
            to: FILE,
            offset,
            bytes,
        }
    }

    fn left((trace, rule): &(Trace, Names), keep: impl Fn(usize) -> Option<Part>) -> Contents {
        let mut disk = Disk::new(trace, *rule);
        for (at, step) in trace.steps.iter().enumerate() {
            disk.take(at, step);
        }
        let unsynced = disk.unsynced();
        let kept = unsynced.keys().filter_map(|at| Some((*at, keep(*at)?)));
        disk.contents(&disk.cut(&kept.collect()))
    }

    fn file(contents: &Contents, path: &str) -> Option<String> {
        let bytes = contents.files.get(Path::new(path))?;
        Some(String::from_utf8(bytes.clone()).unwrap())
    }

    #[test]
    fn what_was_not_synced_may_be_lost() {
        let played = played(Names::WithFile, vec![]);
        assert_eq!(left(&played, |_| None), Contents::default());
        let all = left(&played, |_| Some(Part::Whole));
        assert_eq!(file(&all, "a/new").unwrap(), "old");
        assert_eq!(
            file(
                &left(&played, |at| (at < 2).then_some(Part::Whole)),
                "a/new"
            )
            .unwrap(),
            ""
        );
    }

    #[test]
    fn a_sync_keeps_a_file_and_on_most_disks_its_name() {
        let more = vec![Step::Sync(FILE), written(0, b"NEW")];
        let lenient = played(Names::WithFile, more.clone());
        assert_eq!(file(&left(&lenient, |_| None), "a/new").unwrap(), "old");
        let strict = played(Names::WithFolder, more.clone());
        assert_eq!(left(&strict, |_| None), Contents::default());
        let mut more = more;
        more.extend([Step::Sync(A), Step::Sync(crate::trace::ROOT)]);
        let strict = played(Names::WithFolder, more);
        assert_eq!(file(&left(&strict, |_| None), "a/new").unwrap(), "old");
    }

    #[test]
    fn writes_are_torn_lost_between_others_or_leave_zeros() {
        let more = vec![Step::Sync(FILE), written(3, b"12"), written(5, b"34")];
        let played = played(Names::WithFile, more);
        let text = |keep: &dyn Fn(usize) -> Option<Part>| file(&left(&played, keep), "a/new");
        assert_eq!(
            text(&|at| (at == 5).then_some(Part::Whole)).unwrap(),
            "old\0\x0034"
        );
        assert_eq!(
            text(&|at| (at == 4).then_some(Part::Before(4))).unwrap(),
            "old1"
        );
        assert_eq!(
            text(&|at| (at == 4).then_some(Part::From(4))).unwrap(),
            "old\x002"
        );
        assert_eq!(text(&|_| Some(Part::Length)).unwrap(), "old\0\0\0\0");
    }

    #[test]
    fn a_file_that_took_the_name_of_another_is_one_or_the_other() {
        let more = vec![
            Step::Sync(FILE),
            Step::Name(vec![("a/new".into(), None), ("a/key".into(), Some(FILE))]),
        ];
        let played = played(Names::WithFile, more.clone());
        assert_eq!(file(&left(&played, |_| None), "a/new").unwrap(), "old");
        let all = left(&played, |_| Some(Part::Whole));
        assert_eq!(
            (file(&all, "a/new"), file(&all, "a/key").as_deref()),
            (None, Some("old"))
        );
        let (mut trace, rule) = played;
        trace.steps.push(Step::Sync(A));
        let synced = left(&(trace, rule), |_| None);
        assert_eq!(file(&synced, "a/key").unwrap(), "old");
    }

    #[test]
    fn what_took_the_place_of_a_lost_name_is_no_longer_in_doubt() {
        // Removed, and a new file of the same name synced: the removal is durable with it.
        let again = Node(3);
        let more = vec![
            Step::Sync(FILE),
            Step::Name(vec![("a/new".into(), None)]),
            Step::Name(vec![("a/new".into(), Some(again))]),
            Step::Sync(again),
        ];
        let (mut trace, rule) = played(Names::WithFile, more);
        trace.nodes.push(("a/new".into(), false));
        let contents = left(&(trace, rule), |_| None);
        assert_eq!(file(&contents, "a/new").unwrap(), "");
    }
}
