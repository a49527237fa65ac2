package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.net.URI
import java.net.URISyntaxException

/**
 * What a client is told when it is made. What it is not told comes from the environment: `LLAMA_STACK_BASE_URL`,
 * `LLAMA_STACK_API_KEY` and `LLAMA_STACK_LOG`.
 *
 * @property transport sends the requests, and is closed with the client; by default that of the artifact, `JdkTransport` or
 * `OkHttpTransport`.
 * @param baseUrl the server's address without `/v1`.
 * @param apiKey sent as a bearer token; an empty one is none.
 * @property providerData settings and keys for providers, sent as the `x-llamastack-provider-data` header.
 * @property headers headers of every request.
 * @property query query parameters of every request.
 * @param timeout limits of every call; those it does not name are [Timeout.DEFAULT]'s.
 * @property retry how often and how patiently to try again.
 * @property maxEventBytes the largest event of a stream that is accepted.
 * @property clock time and chance, for tests.
 * @property logger where lines about calls go.
 */
public class ClientSettings(
    public val transport: Transport = transportOnClassPath(),
    baseUrl: String? = null,
    apiKey: String? = null,
    public val providerData: JsonObject? = null,
    public val headers: Map<String, String> = emptyMap(),
    public val query: Map<String, JsonElement> = emptyMap(),
    timeout: Timeout = Timeout.DEFAULT,
    public val retry: RetryPolicy = RetryPolicy.DEFAULT,
    public val maxEventBytes: Long = DEFAULT_MAX_EVENT_BYTES,
    public val clock: Clock = Clock.SYSTEM,
    public val logger: LlamaStackLogger = LlamaStackLogger.fromEnvironment(),
) {
    /** The server's address, without a slash at its end. */
    public val baseUrl: String = checkedBaseUrl(baseUrl ?: Environment.baseUrl ?: DEFAULT_BASE_URL)

    /** The key, where there is one. */
    public val apiKey: String? = (apiKey ?: Environment.apiKey)?.ifEmpty { null }

    /** Limits of every call. */
    public val timeout: Timeout = timeout.over(Timeout.DEFAULT)

    /** Makes settings piece by piece, for Java. */
    public class Builder internal constructor(private val transport: Transport?) {
        private var baseUrl: String? = null
        private var apiKey: String? = null
        private var providerData: JsonObject? = null
        private val headers = mutableMapOf<String, String>()
        private val query = mutableMapOf<String, JsonElement>()
        private var timeout = Timeout.DEFAULT
        private var retry = RetryPolicy.DEFAULT
        private var maxEventBytes = DEFAULT_MAX_EVENT_BYTES
        private var clock: Clock = Clock.SYSTEM
        private var logger: LlamaStackLogger? = null

        /** The server's address without `/v1`. */
        public fun baseUrl(value: String): Builder = apply { baseUrl = value }

        /** The key, sent as a bearer token. */
        public fun apiKey(value: String): Builder = apply { apiKey = value }

        /** Settings and keys for providers. */
        public fun providerData(value: JsonObject): Builder = apply { providerData = value }

        /** Adds a header to every request. */
        public fun header(name: String, value: String): Builder = apply { headers[name] = value }

        /** Adds a query parameter to every request. */
        public fun query(name: String, value: String): Builder = apply { query[name] = JsonPrimitive(value) }

        /** Limits of every call. */
        public fun timeout(value: Timeout): Builder = apply { timeout = value }

        /** How often a call is sent again after a passing failure. */
        public fun maxRetries(value: Int): Builder = apply { retry = RetryPolicy(value) }

        /** The largest event of a stream that is accepted. */
        public fun maxEventBytes(value: Long): Builder = apply { maxEventBytes = value }

        /** Time and chance. */
        public fun clock(value: Clock): Builder = apply { clock = value }

        /** Where lines about calls go. */
        public fun logger(value: LlamaStackLogger): Builder = apply { logger = value }

        /** The settings. */
        public fun build(): ClientSettings = ClientSettings(
            transport ?: transportOnClassPath(), baseUrl, apiKey, providerData, headers, query, timeout, retry, maxEventBytes, clock,
            logger ?: LlamaStackLogger.fromEnvironment(),
        )
    }

    /** Defaults. */
    public companion object {
        /** Where a server on this computer answers. */
        public const val DEFAULT_BASE_URL: String = "http://localhost:8321"

        /** The largest event of a stream unless a client says otherwise: 64 MiB. */
        public const val DEFAULT_MAX_EVENT_BYTES: Long = 64L * 1024 * 1024

        /** Makes settings piece by piece, for Java. Without a transport they have that of the artifact. */
        @JvmStatic
        @JvmOverloads
        public fun builder(transport: Transport? = null): Builder = Builder(transport)
    }
}

/** What the environment says; the older names are read when the newer ones are not set. */
internal object Environment {
    val baseUrl: String? get() = first("LLAMA_STACK_BASE_URL", "LLAMA_STACK_CLIENT_BASE_URL")
    val apiKey: String? get() = first("LLAMA_STACK_API_KEY", "LLAMA_STACK_CLIENT_API_KEY")
    val log: String? get() = first("LLAMA_STACK_LOG")

    private fun first(vararg names: String): String? =
        names.firstNotNullOfOrNull { name -> System.getenv(name)?.ifEmpty { null } }
}

private fun checkedBaseUrl(text: String): String {
    val trimmed = text.trim()
    if (!trimmed.startsWith("http://") && !trimmed.startsWith("https://")) {
        throw LlamaStackClientError("the base URL must start with http:// or https://, not '$trimmed'")
    }
    val uri = try {
        URI(trimmed)
    } catch (error: URISyntaxException) {
        throw LlamaStackClientError("the base URL is no address: ${error.reason}", error)
    }
    if (uri.host == null || uri.rawQuery != null || uri.rawFragment != null) {
        throw LlamaStackClientError("the base URL must be a host and at most a path")
    }
    return trimmed.trimEnd('/')
}
