/// Which operations of this package mean the same on a server. Nothing is refused because of it.
///
/// Operations that only the server has are not listed.
public struct Compatibility: Sendable, Hashable {
    /// Operations that mean the same.
    public let same: [String]
    /// Operations whose requests or answers look different there.
    public let changed: [String]
    /// Operations that the server does not have.
    public let missing: [String]
    /// Version of the server's documents.
    public let specVersion: String
    /// Digest of the server's documents.
    public let specDigest: String

    /// Whether every operation means the same.
    public var isFull: Bool { changed.isEmpty && missing.isEmpty }

    /// The report as JSON.
    public var json: JSONValue {
        func list(_ names: [String]) -> JSONValue { .array(names.map { .string($0) }) }
        return [
            "same": list(same), "changed": list(changed), "missing": list(missing),
            "spec_version": .string(specVersion), "spec_digest": .string(specDigest),
        ]
    }

    /// Compares digests by operation; those of the server are by identifier.
    init(
        _ ours: [(id: String, digest: String)], _ theirs: [String: String], specVersion: String, specDigest: String
    ) {
        same = ours.filter { theirs[$0.id] == $0.digest }.map(\.id)
        changed = ours.filter { theirs[$0.id] != nil && theirs[$0.id] != $0.digest }.map(\.id)
        missing = ours.filter { theirs[$0.id] == nil }.map(\.id)
        self.specVersion = specVersion
        self.specDigest = specDigest
    }
}

extension LlamaStackClient {
    /// Asks the server which operations it implements, and compares them with those that this package was made from.
    public func compatibility() async throws -> Compatibility {
        let contract: ContractInfo = try await inspect.contract()
        var theirs: [String: String] = [:]
        for operation in contract.operations where operation.served { theirs[operation.id] = operation.digest }
        return Compatibility(
            Provenance.operations, theirs, specVersion: contract.specVersion, specDigest: contract.specDigest)
    }

    /// Frees the connections; calls under way fail. A client that is not closed frees them when nobody holds it.
    public func close() {
        core.close()
    }
}
