/// What the caller adds to one call beyond its arguments.
public struct RequestOptions: Sendable {
    /// Headers; they replace those of the client and of the operation.
    public var headers: [String: String]
    /// Query parameters; each replaces a parameter of the same name.
    public var query: JSONObject
    /// Fields that are put over the top level of a JSON body or form.
    public var body: JSONObject
    /// Limits; those that are absent are the client's.
    public var timeout: Timeout?
    /// Called with the number of bytes of the body sent so far.
    public var onUploadProgress: (@Sendable (Int) -> Void)?

    /// Options of one call.
    public init(
        headers: [String: String] = [:],
        query: JSONObject = [:],
        body: JSONObject = [:],
        timeout: Timeout? = nil,
        onUploadProgress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.headers = headers
        self.query = query
        self.body = body
        self.timeout = timeout
        self.onUploadProgress = onUploadProgress
    }
}

/// How long the phases of a call may take. A limit that is absent is the client's, and at the client its default.
public struct Timeout: Sendable, Hashable {
    /// Until there is a connection; 5 seconds.
    public var connect: Duration?
    /// From the request sent to the answer's headers; 600 seconds.
    public var firstByte: Duration?
    /// Between two arrivals of an answer that has begun; 600 seconds.
    public var idle: Duration?
    /// Over all attempts and the whole stream; no limit.
    public var total: Duration?

    /// One limit for each phase.
    public init(
        connect: Duration? = nil, firstByte: Duration? = nil, idle: Duration? = nil, total: Duration? = nil
    ) {
        self.connect = connect
        self.firstByte = firstByte
        self.idle = idle
        self.total = total
    }

    /// One limit for the first byte and for the time between two arrivals.
    public init(_ limit: Duration) {
        self.init(firstByte: limit, idle: limit)
    }

    /// What holds where neither the call nor the client says otherwise.
    static let standard = Timeout(
        connect: .seconds(5), firstByte: .seconds(600), idle: .seconds(600), total: nil)

    /// These limits, and `other` where they are absent.
    func merged(over other: Timeout) -> Timeout {
        Timeout(
            connect: connect ?? other.connect,
            firstByte: firstByte ?? other.firstByte,
            idle: idle ?? other.idle,
            total: total ?? other.total)
    }
}
