// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.tools`.
func dispatchTools(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "tools.list": return try toolsList(arguments)
    case "tools.retrieve": return try toolsRetrieve(arguments)
    default: return nil
    }
}

private func toolsList(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let toolgroupID: String? = try arguments.optional("toolgroup_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.tools.list(toolgroupID: toolgroupID, options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.tools.list(toolgroupID: toolgroupID, options: options)
            return Pieces(list: answer)
        })
}

private func toolsRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let toolName: String = try arguments.required("tool_name")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.tools.retrieve(toolName: toolName, options: options)
            return Piece(answer)
        })
}
