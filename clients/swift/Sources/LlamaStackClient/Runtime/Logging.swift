import Foundation

/// Where the lines about calls go, and how many of them. Secrets and bodies are never among them.
public struct LogHandler: Sendable {
    /// How much is written.
    public enum Level: Int, Sendable, Comparable {
        /// Operation, status, retries.
        case info
        /// Also method, address, headers.
        case debug

        /// Less is before more.
        public static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
    }

    /// The level; `nil` writes nothing.
    public var level: Level?
    /// Takes one line.
    public var write: @Sendable (Level, String) -> Void

    /// A handler; without `write` lines go to standard error.
    public init(
        level: Level?,
        write: @escaping @Sendable (Level, String) -> Void = { level, line in
            FileHandle.standardError.write(Data("llama_stack_client \(level): \(line)\n".utf8))
        }
    ) {
        self.level = level
        self.write = write
    }

    /// What `LLAMA_STACK_LOG` asks for: `info`, `debug`, or nothing.
    static func fromEnvironment(_ value: String?) -> LogHandler {
        switch value?.lowercased() {
        case "info": LogHandler(level: .info)
        case "debug": LogHandler(level: .debug)
        default: LogHandler(level: nil)
        }
    }

    /// Writes a line where the level asks for it; the text is made only then.
    func callAsFunction(_ lineLevel: Level, _ line: @autoclosure () -> String) {
        guard let level, lineLevel <= level else { return }
        write(lineLevel, line())
    }
}

/// What is taken out of lines before they are written.
enum Redaction {
    private static let anywhere = [
        "authorization", "cookie", "api-key", "apikey", "secret", "password", "provider-data", "providerdata",
    ]

    /// Whether the value of a header is secret, judged by its name, whoever adds it.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("token") || anywhere.contains { name.contains($0) }
    }

    /// Headers in order of their names, with the values of secret ones replaced.
    static func headers(_ headers: [String: String]) -> String {
        headers.sorted { $0.key < $1.key }
            .map { "\($0.key): \(isSecret($0.key) ? "<redacted>" : $0.value)" }
            .joined(separator: ", ")
    }

    /// An address without the name and password that it may hold.
    static func address(_ url: String) -> String {
        guard let scheme = url.range(of: "://") else { return url }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@") else { return url }
        return String(url[..<scheme.upperBound] + rest[rest.index(after: at)...])
    }
}
