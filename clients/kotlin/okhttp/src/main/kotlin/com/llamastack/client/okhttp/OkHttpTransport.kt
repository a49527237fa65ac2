package com.llamastack.client.okhttp

import com.llamastack.client.runtime.ConnectTimeoutException
import com.llamastack.client.runtime.Headers
import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportRequest
import com.llamastack.client.runtime.TransportResponse
import kotlinx.coroutines.suspendCancellableCoroutine
import okhttp3.Call
import okhttp3.Callback
import okhttp3.Dispatcher
import okhttp3.Interceptor
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import java.io.IOException
import java.net.SocketTimeoutException
import java.util.concurrent.TimeUnit
import kotlin.coroutines.resumeWithException
import kotlin.time.Duration

/**
 * Sends requests with OkHttp, on Android and elsewhere.
 *
 * @param client a client whose connections and settings are to be used. What it says of redirects, of trying
 * again and of time is left aside: the SDK does that. Closing the transport leaves a client that was given alone.
 */
public class OkHttpTransport private constructor(client: OkHttpClient, private val owned: Boolean) : Transport {
    /** With a client of its own. */
    public constructor() : this(OkHttpClient.Builder().dispatcher(roomyDispatcher()).build(), owned = true)

    /** With a client that the caller owns. */
    public constructor(client: OkHttpClient) : this(client, owned = false)

    private val client = client.newBuilder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .callTimeout(0, TimeUnit.SECONDS)
        .readTimeout(0, TimeUnit.SECONDS)
        .writeTimeout(0, TimeUnit.SECONDS)
        .addInterceptor(::withConnectTimeout)
        .addNetworkInterceptor(::hidingRetryAfter)
        .build()

    override suspend fun send(request: TransportRequest): TransportResponse {
        val call = client.newCall(okHttpRequest(request))
        return suspendCancellableCoroutine { continuation ->
            continuation.invokeOnCancellation { call.cancel() }
            call.enqueue(object : Callback {
                override fun onFailure(call: Call, e: IOException) = continuation.resumeWithException(ioException(e))

                override fun onResponse(call: Call, response: Response) =
                    continuation.resume(answer(call, response)) { _, value, _ -> value.body.close() }
            })
        }
    }

    override fun close() {
        if (!owned) return
        client.dispatcher.executorService.shutdown()
        client.connectionPool.evictAll()
    }

    private fun okHttpRequest(request: TransportRequest): Request {
        val content = request.content
        val body = when {
            content != null -> ContentBody(content)
            request.method in NEEDS_BODY -> ByteArray(0).toRequestBody()
            else -> null
        }
        val builder = Request.Builder().url(request.url).method(request.method, body)
        for ((name, value) in request.headers.entries) builder.header(name, value)
        return builder.tag(Duration::class.java, request.connectTimeout).build()
    }

    private fun answer(call: Call, response: Response): TransportResponse {
        val headers = response.headers.map { (name, value) -> (if (name == HIDDEN) "retry-after" else name) to value }
        return TransportResponse(response.code, Headers(headers), BlockingBody(call, response))
    }
}

private const val HIDDEN = "x-llama-stack-client-retry-after"
private val NEEDS_BODY = setOf("POST", "PUT", "PATCH")

private fun roomyDispatcher(): Dispatcher = Dispatcher().apply {
    maxRequests = 1000
    maxRequestsPerHost = 1000
}

private fun withConnectTimeout(chain: Interceptor.Chain): Response {
    val limit = chain.request().tag(Duration::class.java) ?: Duration.INFINITE
    val milliseconds = if (limit.isFinite()) limit.inWholeMilliseconds.coerceIn(1, Int.MAX_VALUE.toLong()) else 0
    return chain.withConnectTimeout(milliseconds.toInt(), TimeUnit.MILLISECONDS).proceed(chain.request())
}

/** OkHttp would answer `retry-after: 0` by sending the request again, unseen by the SDK that counts attempts. */
private fun hidingRetryAfter(chain: Interceptor.Chain): Response {
    val response = chain.proceed(chain.request())
    val asked = response.header("retry-after")
    if (response.code != 503 || asked == null) return response
    return response.newBuilder().removeHeader("retry-after").header(HIDDEN, asked).build()
}

private fun ioException(error: IOException): IOException =
    // No other phase has a limit here.
    if (error is SocketTimeoutException) ConnectTimeoutException("no connection in time", error) else error
