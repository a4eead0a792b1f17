//! A tap that is felt.

use app::edge::Feedback;
use jni::{
    bind_java_type,
    errors::Error,
    sys::{jint, jlong},
};

use crate::java::{BuildVersion, Java};

bind_java_type! {
    Vibrator => "android.os.Vibrator",
    type_map = {
        VibrationEffect => "android.os.VibrationEffect",
    },
    methods {
        fn vibrate {
            name = "vibrate",
            sig = (effect: VibrationEffect),
        },
    }
}

bind_java_type! {
    VibratorManager => "android.os.VibratorManager",
    type_map = {
        Vibrator => "android.os.Vibrator",
    },
    methods {
        fn get_default_vibrator() -> Vibrator,
    }
}

bind_java_type! {
    VibrationEffect => "android.os.VibrationEffect",
    methods {
        static fn create_one_shot(milliseconds: jlong, amplitude: jint) -> VibrationEffect,
    }
}

/// `VibrationEffect.DEFAULT_AMPLITUDE`.
const AS_STRONG_AS_USUAL: jint = -1;
/// From this version on Android has several vibrators and one manager of them.
const WITH_MANAGER: jint = 31;
/// As short as a key's.
const COUNTED: jlong = 20;
/// Long enough to be told from the other.
const TAKEN_OUT: jlong = 60;

/// The phone's vibrator.
pub(crate) struct Touch(pub(crate) Java);

impl Touch {
    fn shake(&self, milliseconds: jlong) -> Result<(), Error> {
        self.0.with(|env, activity| {
            let vibrator = if BuildVersion::sdk_int(env)? >= WITH_MANAGER {
                let manager = Java::service(env, activity, "vibrator_manager")?;
                VibratorManager::cast_local(env, manager)?.get_default_vibrator(env)?
            } else {
                let vibrator = Java::service(env, activity, "vibrator")?;
                Vibrator::cast_local(env, vibrator)?
            };
            let effect = VibrationEffect::create_one_shot(env, milliseconds, AS_STRONG_AS_USUAL)?;
            vibrator.vibrate(env, &effect)
        })
    }
}

// A phone that does not shake counts all the same.
impl Feedback for Touch {
    fn counted(&self) {
        let _ = self.shake(COUNTED);
    }

    fn taken_out(&self) {
        let _ = self.shake(TAKEN_OUT);
    }
}
