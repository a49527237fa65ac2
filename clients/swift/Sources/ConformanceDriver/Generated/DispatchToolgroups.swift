// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.toolgroups`.
func dispatchToolgroups(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "toolgroups.list": return try toolgroupsList(arguments)
    case "toolgroups.register": return try toolgroupsRegister(arguments)
    case "toolgroups.retrieve": return try toolgroupsRetrieve(arguments)
    case "toolgroups.unregister": return try toolgroupsUnregister(arguments)
    default: return nil
    }
}

private func toolgroupsList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.toolgroups.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.toolgroups.list(options: options)
            return Pieces(list: answer)
        })
}

private func toolgroupsRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterToolGroupRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.toolgroups.register(request, options: options)
            return Piece.nothing
        })
}

private func toolgroupsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let toolgroupID: String = try arguments.required("toolgroup_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.toolgroups.retrieve(toolgroupID: toolgroupID, options: options)
            return Piece(answer)
        })
}

private func toolgroupsUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let toolgroupID: String = try arguments.required("toolgroup_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.toolgroups.unregister(toolgroupID: toolgroupID, options: options)
            return Piece.nothing
        })
}
