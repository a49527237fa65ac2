/// A client of one server. Make one and keep it: its connections are reused, and copies share them.
///
/// Every resource is a property, and can be replaced: `client.models = OnDeviceModels()`.
///
/// ```swift
/// let client = LlamaStackClient(baseURL: "http://localhost:8321")
/// let answer = try await client.chat.completions.create(model: "m", messages: [.user("Hello")])
/// ```
public struct LlamaStackClient: Sendable {
    /// What the client was told when it was made.
    public var settings: ClientSettings { core.settings }

    /// The resources, by their paths in the contract.
    var resources: Resources
    let core: ClientCore

    /// A client of the server at an address. What is left out comes from the environment.
    ///
    /// - Parameters:
    ///   - baseURL: The server's address without `/v1`.
    ///   - apiKey: The key that is sent with each request.
    public init(baseURL: String? = nil, apiKey: String? = nil) {
        self.init(settings: ClientSettings(baseURL: baseURL, apiKey: apiKey))
    }

    /// A client with these settings.
    public init(settings: ClientSettings) {
        self.init(core: ClientCore(settings), isRaw: false)
    }

    private init(core: ClientCore, isRaw: Bool) {
        self.core = core
        resources = Resources(Resource(core: core, isRaw: isRaw))
    }

    /// Makes one call and gives its answer unread: status, headers and body.
    ///
    /// ```swift
    /// let answer = try await client.raw { try await $0.models.retrieve(modelID: "m") }
    /// ```
    ///
    /// - Parameter call: Makes one call with the client that it is given. A list sends for its first page.
    /// - Throws: What the call throws; an answer without success is an error here, too.
    public func raw<Answer>(_ call: (LlamaStackClient) async throws -> Answer) async throws -> RawResponse {
        do {
            _ = try await call(LlamaStackClient(core: core, isRaw: true))
        } catch let answer as Resource.RawAnswer {
            return answer.response
        }
        throw InvalidCallError("no call was made whose answer could be given unread")
    }
}
