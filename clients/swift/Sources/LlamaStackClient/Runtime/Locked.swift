import Foundation

/// A value behind a lock: the one `@unchecked Sendable` of this package.
///
/// `Mutex` of the standard library would need macOS 15 and iOS 18.
final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    /// Takes the first value.
    init(_ value: Value) {
        self.value = value
    }

    /// Reads and changes the value while nobody else does. Nothing that waits or calls out belongs inside.
    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
