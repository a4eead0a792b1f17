// Puts the libraries that tools/build-apk built, the activity, the manifest and the resources into an APK and an AAB.

plugins {
    id("com.android.application")
}

val workspace: File = rootDir.resolve("../..").canonicalFile

// Everything that is made goes where cargo puts what it makes, not among the sources.
val made: File = (findProperty("acollida.made") as String?)?.let(::File) ?: workspace.resolve("target/android")
layout.buildDirectory = made.resolve("gradle")

// The version stands in one place, the workspace's Cargo.toml: 1.2.3 is version 1.2.3 and number 10203.
val written = Regex("""\[workspace\.package][^\[]*?\nversion = "(\d+)\.(\d{1,2})\.(\d{1,2})"""")
    .find(workspace.resolve("Cargo.toml").readText())
    ?: error("Cargo.toml of the workspace has no version of the form 1.2.3")
val (major, minor, patch) = written.destructured

// A key is never in the tree: all four come from the environment, or the release stays unsigned.
val signing = listOf("STORE", "STORE_PASSWORD", "KEY_ALIAS", "KEY_PASSWORD")
    .map { System.getenv("ACOLLIDA_SIGNING_$it").orEmpty() }

android {
    namespace = "org.acollida.Acollida"
    compileSdk = 36
    buildToolsVersion = "36.0.0"

    defaultConfig {
        applicationId = "org.acollida.Acollida"
        minSdk = 26
        targetSdk = 36
        versionCode = major.toInt() * 10_000 + minor.toInt() * 100 + patch.toInt()
        versionName = "$major.$minor.$patch"
        ndk {
            abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64")
        }
    }

    sourceSets.named("main") {
        manifest.srcFile("AndroidManifest.xml")
        java.setSrcDirs(listOf("java"))
        res.setSrcDirs(listOf("res"))
        jniLibs.setSrcDirs(listOf(made.resolve("libraries")))
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    signingConfigs {
        if (signing.none(String::isEmpty)) {
            create("release") {
                storeFile = File(signing[0])
                storePassword = signing[1]
                keyAlias = signing[2]
                keyPassword = signing[3]
                enableV1Signing = false
                enableV2Signing = true
                enableV3Signing = true
            }
        }
    }

    buildTypes {
        release {
            // The one class there is would lose its name, by which the library calls it.
            isMinifyEnabled = false
            isShrinkResources = false
            // The commit of whoever builds says nothing about the sources that others build from.
            vcsInfo.include = false
            signingConfig = signingConfigs.findByName("release")
        }
    }

    // A list of dependencies, encrypted for one company: there are none, and nobody else could read it.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    packaging {
        jniLibs {
            // Stored as they are and aligned: the system maps them from the APK.
            useLegacyPackaging = false
            // Stripped by the Rust build already; the same bytes go in.
            keepDebugSymbols += "**/*.so"
        }
    }

    // The words are inside the library, all twenty languages; there is nothing to split off.
    bundle {
        language {
            enableSplit = false
        }
    }

    buildFeatures {
        buildConfig = false
    }
}
