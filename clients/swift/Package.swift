// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "LlamaStackClient",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "LlamaStackClient", targets: ["LlamaStackClient"])
    ],
    targets: [
        .target(name: "LlamaStackClient", exclude: ["Generated/api.md"]),
        .executableTarget(name: "ConformanceDriver", dependencies: ["LlamaStackClient"]),
        .testTarget(name: "LlamaStackClientTests", dependencies: ["LlamaStackClient"]),
    ],
    swiftLanguageModes: [.v6]
)
