// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.chat`. `ChatResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol ChatResource: Sendable {
    /// Operations of `client.chat.completions`.
    var completions: any ChatCompletionsResource { get set }
}

/// Sends the operations of `client.chat` to the server.
struct RemoteChat: ChatResource {
    var completions: any ChatCompletionsResource

    init(_ resource: Resource) {
        completions = RemoteChatCompletions(resource)
    }
}
