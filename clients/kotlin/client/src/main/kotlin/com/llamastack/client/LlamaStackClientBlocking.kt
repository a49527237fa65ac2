package com.llamastack.client

import com.llamastack.client.blocking.BlockingResources
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.Compatibility
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/**
 * A client for Java, and for code without coroutines: the calls of [LlamaStackClient], each of which blocks its thread
 * until it is done. Interrupting the thread cancels the call.
 *
 * @property client the client that it asks.
 */
public class LlamaStackClientBlocking(
    public val client: LlamaStackClient,
) : BlockingResources(client),
    AutoCloseable {
    /** A client whose every resource asks the server. */
    public constructor(settings: ClientSettings) : this(LlamaStackClient(settings))

    /**
     * A client of the server at an address. What is left out comes from the environment.
     *
     * @param baseUrl the server's address without `/v1`.
     * @param apiKey the key that is sent with each request.
     */
    @JvmOverloads
    public constructor(baseUrl: String? = null, apiKey: String? = null) : this(LlamaStackClient(baseUrl, apiKey))

    /** Asks the server which operations of this package mean the same there. Nothing is refused because of it. */
    @JvmOverloads
    public fun compatibility(options: RequestOptions = RequestOptions.NONE): Compatibility =
        blocking { client.compatibility(options) }

    /** Closes the transport. */
    override fun close(): Unit = client.close()
}
