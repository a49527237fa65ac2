// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.files`.
func dispatchFiles(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "files.create": return try filesCreate(arguments)
    case "files.list": return try filesList(arguments)
    case "files.retrieve": return try filesRetrieve(arguments)
    case "files.delete": return try filesDelete(arguments)
    case "files.content": return try filesContent(arguments)
    default: return nil
    }
}

private func filesCreate(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let request: CreateFileRequest = CreateFileRequest(
        file: try arguments.file("file"),
        purpose: try arguments.required("purpose"),
        expiresAfter: try arguments.optional("expires_after")
    )
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.files.create(request, options: options)
            return Piece(answer)
        })
}

private func filesList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let after: String? = try arguments.optional("after")
    let limit: Int? = try arguments.optional("limit")
    let order: SortOrder? = try arguments.optional("order")
    let purpose: FilePurpose? = try arguments.optional("purpose")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.files.list(after: after, limit: limit, order: order, purpose: purpose, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.files.list(after: after, limit: limit, order: order, purpose: purpose, options: options)
            return Pieces(list: answer)
        })
}

private func filesRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let fileID: String = try arguments.required("file_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.files.retrieve(fileID: fileID, options: options)
            return Piece(answer)
        })
}

private func filesDelete(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let fileID: String = try arguments.required("file_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.files.delete(fileID: fileID, options: options)
            return Piece(answer)
        })
}

private func filesContent(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let fileID: String = try arguments.required("file_id")
    return Invocation(
        download: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.files.content(fileID: fileID, options: options)
            return answer
        })
}
