rootProject.name = "llama-stack-client-kotlin"

dependencyResolutionManagement {
    repositories {
        mavenCentral()
    }
}

include("client", "jdk", "okhttp", "conformance")
