// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListMemoryBanksResponse
import com.llamastack.client.models.MemoryBank
import com.llamastack.client.models.MemoryBankParams
import com.llamastack.client.models.RegisterMemoryBankRequest
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.memory_banks`. */
public interface MemoryBanks {
    /**
     * List memory banks.
     *
     * Returns all registered memory banks of all kinds.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListMemoryBanksResponse, MemoryBank>

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
    public suspend fun register(request: RegisterMemoryBankRequest, options: RequestOptions = RequestOptions.NONE): MemoryBank

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
     * An argument that is null is left out; the method that takes a [RegisterMemoryBankRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks/post
     *
     * @param memoryBankId Name of the bank in this stack.
     * @param params Kind of a memory bank with its settings.
     * @param providerId Provider that keeps the bank; needed where several offer its kind.
     * @param providerMemoryBankId Its name at the provider. Default the same as `memory_bank_id`.
     */
    public suspend fun register(
        memoryBankId: String,
        params: MemoryBankParams,
        providerId: String? = null,
        providerMemoryBankId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): MemoryBank =
        register(
            RegisterMemoryBankRequest(
                memoryBankId = memoryBankId,
                params = params,
                providerId = Field.orAbsent(providerId),
                providerMemoryBankId = Field.orAbsent(providerMemoryBankId),
            ),
            options,
        )

    /**
     * Get a memory bank.
     *
     * Returns one registered memory bank.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
     *
     * @param memoryBankId Identifier of the memory bank.
     */
    public suspend fun retrieve(memoryBankId: String, options: RequestOptions = RequestOptions.NONE): MemoryBank

    /**
     * Unregister a memory bank.
     *
     * Removes a memory bank with its documents.
     *
     * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
     *
     * @param memoryBankId Identifier of the memory bank.
     */
    public suspend fun unregister(memoryBankId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteMemoryBanks(private val core: ClientCore) : MemoryBanks {
    override fun list(options: RequestOptions): Pages<ListMemoryBanksResponse, MemoryBank> =
        core.pages(
            callOf("memory_banks.list", "GET", "/v1/memory-banks"),
            model { ListMemoryBanksResponse(it) },
            Paging(),
            options,
        ) { it.data }

    override suspend fun register(request: RegisterMemoryBankRequest, options: RequestOptions): MemoryBank =
        core.answer(
            callOf("memory_banks.register", "POST", "/v1/memory-banks", body = CallBody.Json(request.toJson())),
            MemoryBank,
            options,
        )

    override suspend fun retrieve(memoryBankId: String, options: RequestOptions): MemoryBank =
        core.answer(
            callOf(
                "memory_banks.retrieve",
                "GET",
                "/v1/memory-banks/" + PathEncoding.encode("memory_bank_id", memoryBankId, multiSegment = true),
            ),
            MemoryBank,
            options,
        )

    override suspend fun unregister(memoryBankId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "memory_banks.unregister",
                "DELETE",
                "/v1/memory-banks/" + PathEncoding.encode("memory_bank_id", memoryBankId, multiSegment = true),
            ),
            options,
        )
}
