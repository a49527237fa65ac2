// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListMemoryBanksResponse
import com.llamastack.client.models.MemoryBank
import com.llamastack.client.models.RegisterMemoryBankRequest
import com.llamastack.client.resources.MemoryBanks
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.memory_banks`; each blocks its thread until it is done. */
public class MemoryBanksBlocking internal constructor(private val resource: MemoryBanks) {
    /**
     * List memory banks.
     *
     * Returns all registered memory banks of all kinds.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListMemoryBanksResponse, MemoryBank> =
        BlockingPages(resource.list(options))

    /**
     * Register a memory bank.
     *
     * Makes an empty memory bank. Its kind decides how documents are kept and found:
     *
     * - `vector`: documents are cut into chunks; a query finds those closest in meaning.
     * - `keyword`: documents are cut into chunks; a query finds those that share its words.
     * - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
     * - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows
     *   the edges.
     *
     * A taken identifier is a conflict.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks/post
     */
    @JvmOverloads
    public fun register(request: RegisterMemoryBankRequest, options: RequestOptions = RequestOptions.NONE): MemoryBank =
        blocking { resource.register(request, options) }

    /**
     * Get a memory bank.
     *
     * Returns one registered memory bank.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
     *
     * @param memoryBankId Identifier of the memory bank.
     */
    @JvmOverloads
    public fun retrieve(memoryBankId: String, options: RequestOptions = RequestOptions.NONE): MemoryBank =
        blocking { resource.retrieve(memoryBankId, options) }

    /**
     * Unregister a memory bank.
     *
     * Removes a memory bank with its documents.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
     *
     * @param memoryBankId Identifier of the memory bank.
     */
    @JvmOverloads
    public fun unregister(memoryBankId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(memoryBankId, options) }
}
