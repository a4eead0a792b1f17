// The Android package of Acollida: one module, this folder, with one class and no library from elsewhere.
pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
    plugins {
        // Moves together with gradle/wrapper/gradle-wrapper.properties; this one needs Gradle 8.13 or newer and JDK 17.
        id("com.android.application") version "8.13.2"
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "acollida"
