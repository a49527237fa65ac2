package com.llamastack.client

import com.llamastack.client.generated.PROVENANCE
import com.llamastack.client.resources.RemoteResources
import com.llamastack.client.resources.Resources
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.Compatibility
import com.llamastack.client.runtime.Provenance
import com.llamastack.client.runtime.RequestOptions

/**
 * A client of a Llama Stack server. Make one and keep it: its connections are reused, and threads may share it.
 *
 * ```
 * val client = LlamaStackClient()
 * val answer = client.chat.completions.create(model = "m", messages = listOf(ChatMessage.user("Hello")))
 * ```
 */
public class LlamaStackClient private constructor(
    private val core: ClientCore,
    resources: Resources,
) : Resources by resources,
    AutoCloseable {
    /** A client whose every resource asks the server. */
    public constructor(settings: ClientSettings) : this(ClientCore(settings))

    /**
     * A client of the server at an address. What is left out comes from the environment.
     *
     * @param baseUrl the server's address without `/v1`.
     * @param apiKey the key that is sent with each request.
     */
    @JvmOverloads
    public constructor(baseUrl: String? = null, apiKey: String? = null) :
        this(ClientSettings(baseUrl = baseUrl, apiKey = apiKey))

    private constructor(core: ClientCore) : this(core, RemoteResources(core))

    /**
     * This client with other implementations of some resources: in a test, on a device.
     *
     * ```
     * client.substituting { remote -> object : Resources by remote { override val models = FakeModels() } }
     * ```
     */
    public fun substituting(replace: (Resources) -> Resources): LlamaStackClient = LlamaStackClient(core, replace(this))

    /** Asks the server which operations of this package mean the same there. Nothing is refused because of it. */
    public suspend fun compatibility(options: RequestOptions = RequestOptions.NONE): Compatibility =
        core.compatibility(PROVENANCE.operations, options)

    /** Closes the transport. */
    override fun close(): Unit = core.close()

    /** Facts about this package. */
    public companion object {
        /** What this package was made from. */
        @JvmField
        public val provenance: Provenance = PROVENANCE
    }
}
