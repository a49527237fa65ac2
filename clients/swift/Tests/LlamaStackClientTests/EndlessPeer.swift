import Foundation

@testable import LlamaStackClient

/// A server on this computer whose every answer is a stream without end; it counts those that somebody still reads.
final class EndlessPeer: Sendable {
    private static let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
    private static let event =
        #"data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}"# + "\n\n"

    /// Where it listens.
    let baseURL: String
    private let listener: Int32
    private let count = Locked(0)
    private let received = Locked("")

    /// Streams that are read.
    var open: Int { count.withLock { $0 } }
    /// What was asked last, as it came.
    var asked: String { received.withLock { $0 } }

    init() throws {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let listener = socket(AF_INET, stream, 0)
        self.listener = listener
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 512) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        guard bound else { throw InvalidCallError("nothing can listen here") }
        baseURL = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [listener, count, received] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { Self.serve(connection, count, received) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static func serve(_ connection: Int32, _ count: Locked<Int>, _ received: Locked<String>) {
        defer { close(connection) }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let arrived = recv(connection, &buffer, buffer.count, 0)
        guard arrived > 0 else { return }
        received.withLock { $0 = String(decoding: buffer[..<arrived], as: UTF8.self) }
        count.withLock { $0 += 1 }
        defer { count.withLock { $0 -= 1 } }
        var text = Array((head + event).utf8)
        while send(connection, text, text.count, noSignal) == text.count {
            text = Array(event.utf8)
            usleep(50_000)
        }
    }

    #if canImport(Glibc)
        private static let noSignal = Int32(MSG_NOSIGNAL)
    #else
        private static let noSignal: Int32 = 0
    #endif
}
