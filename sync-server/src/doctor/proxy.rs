//! Whether a proxy on this machine writes down who connects: the server keeps no address, and an access log
//! in front of it would keep them all.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::Findings;

/// Programs whose configuration is looked at, by its folder.
const PROXIES: &[&str] = &["nginx", "caddy", "apache2", "httpd", "haproxy", "traefik"];

/// Folders in folders that are looked at, and the largest file.
const DEPTH: usize = 4;
const SIZE_MAX: u64 = 256 * 1024;

/// Looks at the configuration of each proxy that names the server's port.
pub(super) fn logs(port: u16, etc: &Path, found: &mut Findings<'_>) {
    let mut seen = false;
    for proxy in PROXIES {
        for (path, text) in texts(&etc.join(proxy), DEPTH) {
            if !names_port(&text, port) {
                continue;
            }
            seen = true;
            match leak(proxy, &text) {
                None => found.good(format!("{} keeps no access log", path.display())),
                Some(todo) => found.problem(format!(
                    "{} hands requests to this server and writes down who sends them: {todo}",
                    path.display()
                )),
            }
        }
    }
    if !seen {
        found.good("none on this machine hands requests to this server, as far as can be seen");
    }
}

/// What to do, if it keeps an access log of these requests.
fn leak(proxy: &str, text: &str) -> Option<&'static str> {
    let lines = || {
        text.lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim())
    };
    match proxy {
        "nginx" => {
            let off = lines().any(|line| line.starts_with("access_log off"));
            let on = lines()
                .any(|line| line.starts_with("access_log ") && !line.starts_with("access_log off"));
            (!off || on).then_some("write `access_log off;` into its `server` and take others out")
        }
        "caddy" => caddy_leak(lines()),
        "apache2" | "httpd" => lines()
            .any(|line| line.starts_with("CustomLog") || line.starts_with("TransferLog"))
            .then_some("take its `CustomLog` and `TransferLog` out"),
        "haproxy" => lines()
            .any(|line| line == "log global" || line.starts_with("option httplog"))
            .then_some("take `log global` and `option httplog` out"),
        _ => lines()
            .any(|line| line.starts_with("accessLog") || line.starts_with("[accessLog"))
            .then_some("take its `accessLog` out"),
    }
}

/// Caddy keeps no access log unless it is asked to, but what went wrong with a request it tells with the address of
/// who asked, unless that is excluded from its log.
fn caddy_leak<'t>(lines: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    const ERRORS: &str = "errors are told with addresses: put `log { exclude http.log http.handlers }` into its global options, a word a line as in the example";
    let (mut asked, mut quiet) = (0_usize, 0_usize);
    for line in lines {
        if line == "log" || line.starts_with("log ") {
            asked += 1;
        }
        let mut words = line.split_whitespace();
        if words.next() == Some("exclude") && words.any(|word| word == "http.log") {
            quiet += 1;
        }
    }
    if asked > quiet {
        return Some("take its `log` out, but for the one that excludes `http.log`");
    }
    (quiet == 0).then_some(ERRORS)
}

/// Whether a port is named, and not only a number that begins so, or the end of an address such as ::1.
fn names_port(text: &str, port: u16) -> bool {
    let wanted = format!(":{port}");
    text.match_indices(&wanted).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + wanted.len()..).unwrap_or_default();
        !before.ends_with(':') && !after.starts_with(|next: char| next.is_ascii_hexdigit())
    })
}

fn texts(folder: &Path, depth: usize) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        // Follows links: sites-enabled is made of them.
        let Ok(metadata) = fs::metadata(&path) else {
            continue;
        };
        if metadata.is_dir() && depth > 0 {
            found.extend(texts(&path, depth - 1));
        } else if metadata.is_file() && metadata.len() <= SIZE_MAX {
            found.extend(fs::read_to_string(&path).ok().map(|text| (path, text)));
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Grade;

    #[test]
    fn a_proxy_that_logs_is_found_and_one_that_does_not_is_not_blamed() {
        for (file, text, grade) in [
            (
                "nginx/sites/a",
                "proxy_pass http://127.0.0.1:8470;",
                Grade::Problem,
            ),
            (
                "nginx/sites/a",
                "proxy_pass http://127.0.0.1:8470;\n# access_log off;",
                Grade::Problem,
            ),
            (
                "nginx/sites/a",
                "access_log off;\nproxy_pass http://127.0.0.1:8470;",
                Grade::Good,
            ),
            (
                "nginx/sites/a",
                "proxy_pass http://127.0.0.1:84701;",
                Grade::Good,
            ),
            (
                "caddy/Caddyfile",
                "reverse_proxy localhost:8470",
                Grade::Problem,
            ),
            (
                "caddy/Caddyfile",
                "{\n\tlog {\n\t\texclude http.log http.handlers\n\t}\n}\nreverse_proxy localhost:8470",
                Grade::Good,
            ),
            (
                "caddy/Caddyfile",
                "{\n\tlog {\n\t\texclude http.log\n\t}\n}\nreverse_proxy localhost:8470\n\tlog",
                Grade::Problem,
            ),
            (
                "caddy/Caddyfile",
                "reverse_proxy localhost:8470\n\tlog {\n}",
                Grade::Problem,
            ),
            (
                "apache2/a",
                "ProxyPass / http://[::1]:8470/\n CustomLog x combined",
                Grade::Problem,
            ),
            (
                "haproxy/h.cfg",
                "log global\nserver a 127.0.0.1:8470 check",
                Grade::Problem,
            ),
            (
                "traefik/t.yml",
                "accessLog: {}\nurl: http://127.0.0.1:8470/",
                Grade::Problem,
            ),
        ] {
            let place = tempfile::tempdir().unwrap();
            let path = place.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let mut all = Vec::new();
            logs(
                8470,
                place.path(),
                &mut Findings {
                    about: "proxy",
                    all: &mut all,
                },
            );
            assert_eq!(all.len(), 1);
            assert_eq!(all[0].grade, grade, "{text}: {}", all[0]);
        }
    }
}
