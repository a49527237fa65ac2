import Foundation

/// When a failed call is sent again, and how long to wait before.
///
/// Waits double from `firstDelay` to `longestDelay`, each shortened by up to `jitter` of itself. A server that asks
/// for more than `longestWait` is not asked again: the error is thrown.
public struct RetryPolicy: Sendable, Hashable {
    /// How many times to send again; 2.
    public var retries: Int
    /// Seconds before the first retry.
    public var firstDelay: Double
    /// Seconds that a wait grows to.
    public var longestDelay: Double
    /// Part of a wait that chance takes away.
    public var jitter: Double
    /// Seconds that a server may ask for.
    public var longestWait: Double

    /// A policy.
    public init(
        retries: Int = 2, firstDelay: Double = 0.5, longestDelay: Double = 8, jitter: Double = 0.25,
        longestWait: Double = 120
    ) {
        self.retries = retries
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.jitter = jitter
        self.longestWait = longestWait
    }

    /// Whether the same request may succeed later. The server's own word, `x-should-retry`, comes first.
    ///
    /// 409 is not transient here: it means that an identifier is taken or a version is stale.
    static func isTransient(status: Int, headers: [String: String]) -> Bool {
        switch headers["x-should-retry"] {
        case "true": true
        case "false": false
        default: [408, 429, 500, 502, 503, 504].contains(status)
        }
    }

    /// Seconds to wait before retry number `attempt`, counted from 0; `nil` when there is to be none.
    func delay(attempt: Int, headers: [String: String], clock: RetryClock) -> Double? {
        guard attempt < retries else { return nil }
        if let asked = Self.retryAfter(headers, now: clock.now()) {
            return asked <= longestWait ? asked : nil
        }
        let longest = min(firstDelay * pow(2, Double(attempt)), longestDelay)
        return longest * (1 - jitter * clock.random())
    }

    /// Seconds that the server asks to wait: `retry-after-ms`, or `retry-after` as seconds or as a date.
    static func retryAfter(_ headers: [String: String], now: Double) -> Double? {
        if let milliseconds = number(headers["retry-after-ms"]) {
            return milliseconds / 1000
        }
        guard let text = headers["retry-after"] else { return nil }
        return number(text) ?? HTTPDate.seconds(text).map { max(0, $0 - now) }
    }

    private static func number(_ text: String?) -> Double? {
        guard let text, let value = Double(text.trimmingCharacters(in: .whitespaces)), value >= 0, value.isFinite
        else { return nil }
        return value
    }
}

extension RetryPolicy: ExpressibleByIntegerLiteral {
    /// A number alone is how many times to send again.
    public init(integerLiteral value: Int) {
        self.init(retries: value)
    }
}

/// Time and chance, so that tests can replace them.
public struct RetryClock: Sendable {
    /// Seconds since 1970.
    public var now: @Sendable () -> Double
    /// A number from 0 up to 1.
    public var random: @Sendable () -> Double
    /// Waits some seconds.
    public var sleep: @Sendable (Double) async throws -> Void

    /// A clock; what is left out is real.
    public init(
        now: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        sleep: @escaping @Sendable (Double) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
    ) {
        self.now = now
        self.random = random
        self.sleep = sleep
    }
}
