//! The way to Java: this process's virtual machine and the activity that shows the window.

use std::sync::Arc;

use jni::{Env, JavaVM, bind_java_type, errors::Error, objects::JObject, refs::Global};
use slint::android::AndroidApp;

bind_java_type! {
    pub(crate) Context => "android.content.Context",
    methods {
        fn get_system_service(name: JString) -> JObject,
    }
}

bind_java_type! {
    pub(crate) BuildVersion => "android.os.Build$VERSION",
    fields {
        static sdk_int {
            name = "SDK_INT",
            sig = jint,
            get = sdk_int,
        },
    },
}

/// Reaches Java from any thread.
#[derive(Clone)]
pub(crate) struct Java {
    machine: JavaVM,
    activity: Arc<Global<JObject<'static>>>,
}

impl Java {
    /// The virtual machine and the activity of this app.
    pub(crate) fn of(app: &AndroidApp) -> Result<Self, Error> {
        // SAFETY: android-activity gives the machine of this process, which lives as long as the process.
        #[expect(unsafe_code, reason = "the machine comes as a raw pointer")]
        let machine = unsafe { JavaVM::from_raw(app.vm_as_ptr().cast()) };
        let activity = machine.attach_current_thread(|env| {
            let raw = app.activity_as_ptr().cast();
            // SAFETY: android-activity holds a global reference to the activity for as long as `app` lives, and
            // the reference made here is one of our own.
            #[expect(unsafe_code, reason = "the activity comes as a raw pointer")]
            let activity = unsafe { env.as_cast_raw::<Global<JObject>>(&raw)? };
            env.new_global_ref(activity.as_ref())
        })?;
        Ok(Self {
            machine,
            activity: Arc::new(activity),
        })
    }

    /// Does something in Java. An exception there comes back as an error; none stays behind.
    pub(crate) fn with<T>(
        &self,
        act: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.machine
            .attach_current_thread(|env| act(env, self.activity.as_ref()))
    }

    /// A service of the system, by the name that `android.content.Context` has for it.
    pub(crate) fn service<'local>(
        env: &mut Env<'local>,
        activity: &JObject<'_>,
        name: &str,
    ) -> Result<JObject<'local>, Error> {
        let name = env.new_string(name)?;
        let activity = env.new_local_ref(activity)?;
        let context = Context::cast_local(env, activity)?;
        context.get_system_service(env, &name)
    }
}
