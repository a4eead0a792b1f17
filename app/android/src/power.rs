//! Whether the screen is lit.

use app::ui::Presence;
use jni::bind_java_type;

use crate::java::Java;

bind_java_type! {
    PowerManager => "android.os.PowerManager",
    methods {
        fn is_interactive() -> bool,
    }
}

/// Where the person is, once the window was put away: Android says so too when the screen goes dark. If it cannot be
/// asked, the screen counts as dark, because that locks.
pub(crate) fn after_pause(java: &Java) -> Presence {
    let lit = java.with(|env, activity| {
        let power = Java::service(env, activity, "power")?;
        PowerManager::cast_local(env, power)?.is_interactive(env)
    });
    if lit.unwrap_or(false) {
        Presence::Elsewhere
    } else {
        Presence::ScreenOff
    }
}
