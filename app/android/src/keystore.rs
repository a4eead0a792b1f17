//! The device's own key in Android Keystore: an HMAC key that never leaves the phone's hardware, StrongBox where there
//! is one, else the trusted environment. It is not bound to the lock screen: the app has a code of its own, and a
//! change of the lock screen would take the key away.

use std::io;

use app::{
    edge::Entropy,
    vault::{DeviceKey, DeviceKeyError},
};
use jni::{
    Env, bind_java_type,
    errors::Error,
    objects::{JByteArray, JCharArray},
    sys::jint,
};
use zeroize::Zeroizing;

use crate::java::{BuildVersion, Java};

const STORE: &str = "AndroidKeyStore";
const ALGORITHM: &str = "HmacSHA256";
/// The key's name among this app's.
const ALIAS: &str = "acollida device";
/// `KeyProperties.PURPOSE_SIGN`.
const TO_SIGN: jint = 4;
/// From this version on there is StrongBox.
const WITH_STRONG_BOX: jint = 28;

bind_java_type! {
    KeyStore => "java.security.KeyStore",
    type_map = {
        LoadStoreParameter => "java.security.KeyStore$LoadStoreParameter",
        Key => "java.security.Key",
    },
    methods {
        static fn get_instance(name: JString) -> KeyStore,
        fn load(parameter: LoadStoreParameter),
        fn contains_alias(alias: JString) -> bool,
        fn get_key(alias: JString, password: jchar[]) -> Key,
        fn delete_entry(alias: JString),
    }
}

bind_java_type! { LoadStoreParameter => "java.security.KeyStore$LoadStoreParameter" }
bind_java_type! { Key => "java.security.Key" }
bind_java_type! { AlgorithmParameterSpec => "java.security.spec.AlgorithmParameterSpec" }

bind_java_type! {
    KeyGenParameterSpec => "android.security.keystore.KeyGenParameterSpec",
    type_map = {
        AlgorithmParameterSpec => "java.security.spec.AlgorithmParameterSpec",
    },
    is_instance_of = {
        AlgorithmParameterSpec,
    }
}

bind_java_type! {
    Builder => "android.security.keystore.KeyGenParameterSpec$Builder",
    type_map = {
        KeyGenParameterSpec => "android.security.keystore.KeyGenParameterSpec",
    },
    constructors {
        fn new(alias: JString, purposes: jint),
    },
    methods {
        fn build() -> KeyGenParameterSpec,
    }
}

// A class is bound with all of its methods at once, and an older Android has not this one.
bind_java_type! {
    StrongBuilder => "android.security.keystore.KeyGenParameterSpec$Builder",
    methods {
        fn set_is_strong_box_backed(on: bool) -> StrongBuilder,
    }
}

bind_java_type! {
    KeyGenerator => "javax.crypto.KeyGenerator",
    type_map = {
        AlgorithmParameterSpec => "java.security.spec.AlgorithmParameterSpec",
        SecretKey => "javax.crypto.SecretKey",
    },
    methods {
        static fn get_instance(algorithm: JString, provider: JString) -> KeyGenerator,
        fn init(parameters: AlgorithmParameterSpec),
        fn generate_key() -> SecretKey,
    }
}

bind_java_type! { SecretKey => "javax.crypto.SecretKey" }

bind_java_type! {
    Mac => "javax.crypto.Mac",
    type_map = {
        Key => "java.security.Key",
    },
    methods {
        static fn get_instance(algorithm: JString) -> Mac,
        fn init(key: Key),
        fn do_final(message: jbyte[]) -> jbyte[],
    }
}

/// The key.
pub(crate) struct Keystore(pub(crate) Java);

impl DeviceKey for Keystore {
    fn make(&self, _: &dyn Entropy) -> Result<(), DeviceKeyError> {
        let made = self.0.with(|env, _| {
            let alias = env.new_string(ALIAS)?;
            if open(env)?.contains_alias(env, &alias)? {
                return Ok(());
            }
            // A phone without StrongBox refuses, and the key is made in the trusted environment.
            if BuildVersion::sdk_int(env)? >= WITH_STRONG_BOX && make(env, true).is_ok() {
                return Ok(());
            }
            env.exception_clear();
            make(env, false)
        });
        Ok(made.map_err(refused)?)
    }

    fn mac(&self, message: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError> {
        let bytes = self.0.with(|env, _| {
            let alias = env.new_string(ALIAS)?;
            let key = open(env)?.get_key(env, &alias, JCharArray::null())?;
            if key.is_null() {
                return Ok(None);
            }
            let algorithm = env.new_string(ALGORITHM)?;
            let mac = Mac::get_instance(env, &algorithm)?;
            mac.init(env, &key)?;
            let message = env.byte_array_from_slice(message)?;
            let answer: JByteArray = mac.do_final(env, &message)?;
            Ok(Some(Zeroizing::new(env.convert_byte_array(answer)?)))
        });
        let bytes = bytes.map_err(refused)?.ok_or(DeviceKeyError::Missing)?;
        let bytes: [u8; 32] = bytes
            .as_slice()
            .try_into()
            .map_err(|_| DeviceKeyError::Io(io::Error::other("a key of another kind")))?;
        Ok(Zeroizing::new(bytes))
    }

    fn destroy(&self) -> io::Result<()> {
        self.0
            .with(|env, _| {
                let alias = env.new_string(ALIAS)?;
                open(env)?.delete_entry(env, &alias)
            })
            .map_err(refused)
    }
}

fn open<'local>(env: &mut Env<'local>) -> Result<KeyStore<'local>, Error> {
    let name = env.new_string(STORE)?;
    let store = KeyStore::get_instance(env, &name)?;
    store.load(env, LoadStoreParameter::null())?;
    Ok(store)
}

fn make(env: &mut Env<'_>, strong_box: bool) -> Result<(), Error> {
    let (alias, algorithm, store) = (
        env.new_string(ALIAS)?,
        env.new_string(ALGORITHM)?,
        env.new_string(STORE)?,
    );
    let builder = Builder::new(env, &alias, TO_SIGN)?;
    if strong_box {
        let builder = env.new_local_ref(&builder)?;
        StrongBuilder::cast_local(env, builder)?.set_is_strong_box_backed(env, true)?;
    }
    let parameters = builder.build(env)?;
    let generator = KeyGenerator::get_instance(env, &algorithm, &store)?;
    generator.init(env, &parameters)?;
    generator.generate_key(env).map(drop)
}

/// What Java said is for developers: the app has words of its own.
fn refused(error: Error) -> io::Error {
    io::Error::other(error.to_string())
}
