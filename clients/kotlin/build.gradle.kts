// The same build for those who use Gradle; the poms are what CI runs.
plugins {
    kotlin("jvm") version "2.2.21" apply false
}

subprojects {
    apply(plugin = "org.jetbrains.kotlin.jvm")
    group = "com.llamastack"
    version = "1.0.0"

    extensions.configure<org.jetbrains.kotlin.gradle.dsl.KotlinJvmProjectExtension> {
        explicitApi()
        compilerOptions {
            jvmTarget.set(org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_11)
            allWarningsAsErrors.set(true)
            progressiveMode.set(true)
            jvmDefault.set(org.jetbrains.kotlin.gradle.dsl.JvmDefaultMode.NO_COMPATIBILITY)
            freeCompilerArgs.add("-Xjsr305=strict")
        }
    }
    tasks.withType<JavaCompile>().configureEach {
        options.release.set(11)
        options.compilerArgs.addAll(listOf("-Xlint:all", "-Werror"))
    }
    tasks.withType<Test>().configureEach { useJUnitPlatform() }

    dependencies {
        "testImplementation"("org.jetbrains.kotlin:kotlin-test-junit5:2.2.21")
        "testImplementation"("org.junit.jupiter:junit-jupiter:5.13.4")
        "testRuntimeOnly"("org.junit.platform:junit-platform-launcher:1.13.4")
    }
}

project(":client") {
    apply(plugin = "java-library")
    dependencies {
        "api"("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
        "api"("org.jetbrains.kotlinx:kotlinx-serialization-json:1.9.0")
        "testImplementation"("org.jetbrains.kotlinx:binary-compatibility-validator:0.18.1")
        "testImplementation"("org.jetbrains.kotlin:kotlin-metadata-jvm:2.2.21")
        "testImplementation"("org.ow2.asm:asm-tree:9.8")
    }
}

project(":jdk") {
    apply(plugin = "java-library")
    dependencies { "api"(project(":client")) }
}

project(":okhttp") {
    apply(plugin = "java-library")
    dependencies {
        "api"(project(":client"))
        "api"("com.squareup.okhttp3:okhttp:4.12.0")
    }
}

project(":conformance") {
    apply(plugin = "application")
    extensions.configure<JavaApplication> { mainClass.set("com.llamastack.conformance.MainKt") }
    dependencies {
        "implementation"(project(":jdk"))
        "implementation"(project(":okhttp"))
    }
}
