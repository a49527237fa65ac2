// Generated from the documents in openapi/ by `make generate`. Do not edit.

import LlamaStackClient

/// The calls of `client.memoryBanks`.
func dispatchMemoryBanks(_ operation: String, _ arguments: Arguments) throws -> Invocation? {
    switch operation {
    case "memory_banks.list": return try memoryBanksList(arguments)
    case "memory_banks.register": return try memoryBanksRegister(arguments)
    case "memory_banks.retrieve": return try memoryBanksRetrieve(arguments)
    case "memory_banks.unregister": return try memoryBanksUnregister(arguments)
    default: return nil
    }
}

private func memoryBanksList(_ _: Arguments) throws -> Invocation {
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.memoryBanks.list(options: options)
            return Piece(try await answer.firstPage().response)
        },
        items: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = client.memoryBanks.list(options: options)
            return Pieces(list: answer)
        })
}

private func memoryBanksRegister(_ given: Arguments) throws -> Invocation {
    let arguments: Arguments = given
    let request: RegisterMemoryBankRequest = try arguments.body()
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.memoryBanks.register(request, options: options)
            return Piece(answer)
        })
}

private func memoryBanksRetrieve(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let memoryBankID: String = try arguments.required("memory_bank_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            let answer = try await client.memoryBanks.retrieve(memoryBankID: memoryBankID, options: options)
            return Piece(answer)
        })
}

private func memoryBanksUnregister(_ given: Arguments) throws -> Invocation {
    var arguments: Arguments = given
    let memoryBankID: String = try arguments.required("memory_bank_id")
    return Invocation(
        call: { (client: LlamaStackClient, options: RequestOptions) in
            try await client.memoryBanks.unregister(memoryBankID: memoryBankID, options: options)
            return Piece.nothing
        })
}
