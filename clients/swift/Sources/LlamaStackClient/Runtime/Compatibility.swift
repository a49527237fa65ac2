/// Which operations of this release mean the same on a server. Nothing is refused because of it.
public struct Compatibility: Sendable, Hashable {
    /// Operations that mean the same.
    public let same: [String]
    /// Operations that mean something else.
    public let changed: [String]
    /// Operations that the server does not have.
    public let missing: [String]
    /// Version of the documents that the server implements.
    public let specVersion: String
    /// Digest of those documents.
    public let specDigest: String

    /// Whether every operation means the same.
    public var isFull: Bool { changed.isEmpty && missing.isEmpty }

    /// Compares the contract of this release with that of a server.
    init(_ contract: ContractInfo) {
        var same: [String] = []
        var changed: [String] = []
        var missing: [String] = []
        let theirs: [String: String] = Dictionary(
            contract.operations.map { (each: ContractOperation) -> (String, String) in (each.id, each.digest) },
            uniquingKeysWith: { (_: String, last: String) -> String in last })
        for (id, digest) in Provenance.operations {
            switch theirs[id] {
            case digest?: same.append(id)
            case nil: missing.append(id)
            default: changed.append(id)
            }
        }
        self.same = same
        self.changed = changed
        self.missing = missing
        specVersion = contract.specVersion
        specDigest = contract.specDigest
    }

    /// The report as JSON.
    public var json: JSONValue {
        .object([
            "same": same.json, "changed": changed.json, "missing": missing.json,
            "spec_version": .string(specVersion), "spec_digest": .string(specDigest),
        ])
    }
}

extension LlamaStackClient {
    /// Asks the server which operations of this release mean the same there, changed, or are missing.
    public func compatibility() async throws -> Compatibility {
        Compatibility(try await inspect.contract())
    }
}
