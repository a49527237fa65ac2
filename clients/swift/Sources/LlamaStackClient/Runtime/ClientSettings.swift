import Foundation

/// What a client is told when it is made. What it is not told comes from the environment.
public struct ClientSettings: Sendable {
    /// The server's address without `/v1`; else `LLAMA_STACK_BASE_URL`, else `http://localhost:8321`.
    public var baseURL: String
    /// The key; else `LLAMA_STACK_API_KEY`.
    public var apiKey: String?
    /// What the server's providers are given, as JSON.
    public var providerData: JSONObject?
    /// Headers of every request.
    public var headers: [String: String]
    /// Query parameters of every request.
    public var query: JSONObject
    /// Limits of every call.
    public var timeout: Timeout
    /// How often and how patiently to try again.
    public var retries: RetryPolicy
    /// Largest event of a stream that is accepted; 64 MiB.
    public var maxEventBytes: Int
    /// What carries requests; `nil` for URLSession.
    public var transport: (any Transport)?
    /// Time and chance.
    public var clock: RetryClock
    /// Where log lines go; else standard error where `LLAMA_STACK_LOG` asks for it.
    public var log: LogHandler

    /// Settings of a client.
    public init(
        baseURL: String? = nil,
        apiKey: String? = nil,
        providerData: JSONObject? = nil,
        headers: [String: String] = [:],
        query: JSONObject = [:],
        timeout: Timeout = Timeout(),
        retries: RetryPolicy = RetryPolicy(),
        maxEventBytes: Int = 64 * 1024 * 1024,
        transport: (any Transport)? = nil,
        clock: RetryClock = RetryClock(),
        log: LogHandler? = nil
    ) {
        let environment = ProcessInfo.processInfo.environment
        func setting(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        self.baseURL =
            baseURL ?? setting("LLAMA_STACK_BASE_URL", "LLAMA_STACK_CLIENT_BASE_URL") ?? "http://localhost:8321"
        self.apiKey = apiKey ?? setting("LLAMA_STACK_API_KEY", "LLAMA_STACK_CLIENT_API_KEY")
        self.providerData = providerData
        self.headers = headers
        self.query = query
        self.timeout = timeout
        self.retries = retries
        self.maxEventBytes = maxEventBytes
        self.transport = transport
        self.clock = clock
        self.log = log ?? .fromEnvironment(setting("LLAMA_STACK_LOG"))
    }

    /// The address, checked: without the slash at its end.
    func address() throws -> String {
        var text = baseURL.trimmingCharacters(in: .whitespacesAndNewlines)
        while text.hasSuffix("/") { text.removeLast() }
        guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(),
            scheme == "http" || scheme == "https", let host = url.host, !host.isEmpty
        else {
            throw InvalidCallError("baseURL must start with http:// or https:// and name a host")
        }
        guard url.query == nil, url.fragment == nil else {
            throw InvalidCallError("baseURL must be a host and at most a path")
        }
        return text
    }
}
