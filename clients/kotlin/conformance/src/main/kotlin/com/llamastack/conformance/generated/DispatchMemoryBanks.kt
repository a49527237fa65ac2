// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterMemoryBankRequest
import com.llamastack.conformance.Operation

/** The operations of `client.memory_banks`. */
internal val MEMORY_BANKS: Map<String, Operation> = mapOf(
    "memory_banks.list" to Operation(
        list = {
            client.memoryBanks.list(options)
        },
    ),
    "memory_banks.register" to Operation(
        call = {
            client.memoryBanks.register(RegisterMemoryBankRequest(body()), options)
        },
    ),
    "memory_banks.retrieve" to Operation(
        call = {
            client.memoryBanks.retrieve(text("memory_bank_id"), options)
        },
    ),
    "memory_banks.unregister" to Operation(
        call = {
            client.memoryBanks.unregister(text("memory_bank_id"), options)
            null
        },
    ),
)
