import Foundation

/// Retrieval: a vector database with documents in it, and what fits a question.
///
/// ```swift
/// let rag = Rag(client, vectorDBID: "handbook")
/// try await rag.create(embeddingModel: "all-minilm-l6-v2")
/// try await rag.add(["Trains to Bergen leave at noon."])
/// let context = try await rag.context("When do trains leave?")
/// ```
public struct Rag: Sendable {
    /// Name of the database.
    public let vectorDBID: String
    private let client: LlamaStackClient

    /// Takes the client and the name of the database, which need not exist yet.
    public init(_ client: LlamaStackClient, vectorDBID: String) {
        self.client = client
        self.vectorDBID = vectorDBID
    }

    /// Registers the database.
    ///
    /// - Parameters:
    ///   - embeddingModel: Model that makes the vectors.
    ///   - embeddingDimension: Numbers in a vector, where the server does not know.
    ///   - providerID: The provider that keeps the database, where there are several.
    ///   - options: What is added to the request.
    @discardableResult
    public func create(
        embeddingModel: String, embeddingDimension: Int? = nil, providerID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> VectorDB {
        try await client.vectorDBs.register(
            vectorDBID: vectorDBID, embeddingModel: embeddingModel, embeddingDimension: embeddingDimension,
            providerID: providerID, options: options)
    }

    /// Adds documents and returns their identifiers.
    ///
    /// - Parameters:
    ///   - texts: Texts as they are.
    ///   - files: Text files, sent whole; their identifiers are their paths.
    ///   - addresses: Addresses that the server fetches; they are the identifiers.
    ///   - documents: Documents made by the caller.
    ///   - metadata: What is kept with every text, file and address.
    ///   - chunkSizeInTokens: Tokens of the pieces that documents are cut into.
    ///   - options: What is added to the request.
    @discardableResult
    public func add(
        _ texts: [String] = [], files: [URL] = [], addresses: [String] = [], documents: [RAGDocument] = [],
        metadata: JSONObject = [:], chunkSizeInTokens: Int = 512, options: RequestOptions? = nil
    ) async throws -> [String] {
        func document(_ id: String, _ content: DocumentContent, _ type: String) -> RAGDocument {
            RAGDocument(documentID: id, content: content, mimeType: Nullable(type), metadata: metadata)
        }
        var all = documents
        // The same text has the same identifier, so that adding it again does not double it.
        for text in texts {
            all.append(document("text-\(Self.digest(text))", .interleavedContent(.string(text)), "text/plain"))
        }
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            all.append(document(file.path, .interleavedContent(.string(text)), Self.mediaType(file.path)))
        }
        for address in addresses {
            all.append(document(address, .url(Url(uri: address)), Self.mediaType(address)))
        }
        try await client.toolRuntime.ragTool.insert(
            documents: all, vectorDBID: vectorDBID, chunkSizeInTokens: chunkSizeInTokens, options: options)
        return all.map(\.documentID)
    }

    /// Finds what fits, with the facts that the server tells of it.
    public func query(
        _ content: InterleavedContent, queryConfig: RAGQueryConfig? = nil, options: RequestOptions? = nil
    ) async throws -> RAGQueryResult {
        try await client.toolRuntime.ragTool.query(
            content: content, vectorDBIDs: [vectorDBID], queryConfig: queryConfig, options: options)
    }

    /// What fits, as text for a prompt; empty when nothing does.
    public func context(
        _ content: InterleavedContent, queryConfig: RAGQueryConfig? = nil, options: RequestOptions? = nil
    ) async throws -> String {
        let found = try await query(content, queryConfig: queryConfig, options: options)
        return found.content?.value?.text(separator: "\n") ?? ""
    }

    /// FNV-1a of 64 bits: enough to tell texts apart, and no more is asked of it.
    private static func digest(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func mediaType(_ path: String) -> String {
        let types = [
            "csv": "text/csv", "htm": "text/html", "html": "text/html", "json": "application/json",
            "md": "text/markdown", "pdf": "application/pdf", "xml": "application/xml",
        ]
        return types[path.split(separator: ".").last?.lowercased() ?? ""] ?? "text/plain"
    }
}
