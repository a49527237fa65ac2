import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Finds out whether a server takes connections, where URLSession does not say it: on Linux, without a proxy.
enum ConnectProbe {
    /// Whether a connection can be made within the limit; `true` where that cannot be told.
    static func canConnect(to address: String, within limit: Duration) async -> Bool {
        #if canImport(Glibc)
            let environment = ProcessInfo.processInfo.environment
            let usesProxy = environment.contains { $0.key.lowercased().hasSuffix("_proxy") && !$0.value.isEmpty }
            guard !usesProxy, let url = URLComponents(string: address), let host = url.host else { return true }
            let port = url.port ?? (url.scheme == "https" ? 443 : 80)
            let milliseconds = Int32(
                clamping: limit.components.seconds * 1000 + limit.components.attoseconds / 1_000_000_000_000_000)
            return await withCheckedContinuation { answer in
                DispatchQueue.global().async {
                    answer.resume(returning: connects(host, port, milliseconds))
                }
            }
        #else
            return true
        #endif
    }

    #if canImport(Glibc)
        private static func connects(_ host: String, _ port: Int, _ milliseconds: Int32) -> Bool {
            var hints = addrinfo()
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            var found: UnsafeMutablePointer<addrinfo>?
            // An error that says something better comes from the request itself.
            guard getaddrinfo(host.filter { $0 != "[" && $0 != "]" }, String(port), &hints, &found) == 0 else {
                return true
            }
            defer { freeaddrinfo(found) }
            for entry in sequence(first: found, next: { $0?.pointee.ai_next }) {
                guard let target = entry?.pointee else { break }
                let connection = socket(target.ai_family, target.ai_socktype | Int32(SOCK_NONBLOCK.rawValue), 0)
                guard connection >= 0 else { continue }
                defer { Glibc.close(connection) }
                if connect(connection, target.ai_addr, target.ai_addrlen) == 0 || errno != EINPROGRESS { return true }
                var waiting = pollfd(fd: connection, events: Int16(POLLOUT), revents: 0)
                if poll(&waiting, 1, milliseconds) > 0 { return true }
            }
            return false
        }
    #endif
}
