package com.llamastack.client.jdk

import com.llamastack.client.runtime.ConnectTimeoutException
import com.llamastack.client.runtime.Headers
import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportRequest
import com.llamastack.client.runtime.TransportResponse
import kotlinx.coroutines.suspendCancellableCoroutine
import java.io.IOException
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpConnectTimeoutException
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.CompletionException
import java.util.concurrent.ConcurrentHashMap
import kotlin.coroutines.resumeWithException
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * Sends requests with `java.net.http`, without a thread that waits.
 *
 * @param configure changes the HTTP client that is made: a proxy, an SSL context, an executor. Redirects are not
 * followed, whatever it says.
 */
public class JdkTransport(private val configure: (HttpClient.Builder) -> Unit) : Transport {
    /** With the JDK's defaults. */
    public constructor() : this({})

    /** The time to connect is fixed when a client is made; almost always there is one client. */
    private val clients = ConcurrentHashMap<Duration, HttpClient>()

    override suspend fun send(request: TransportRequest): TransportResponse {
        val client = clients.computeIfAbsent(request.connectTimeout, ::client)
        return suspendCancellableCoroutine { continuation ->
            val body = PulledBody()
            val future = client.sendAsync(httpRequest(request)) { body }
            continuation.invokeOnCancellation {
                // Closing the body as well: cancelling the future alone closes no connection before Java 16.
                body.close()
                future.cancel(true)
            }
            future.whenComplete { response, error ->
                if (error != null) {
                    continuation.resumeWithException(ioException(error))
                } else {
                    continuation.resume(answer(response, body)) { _, value, _ -> value.body.close() }
                }
            }
        }
    }

    override fun close() {
        // A client ends its thread and connections when nothing refers to it.
        clients.clear()
    }

    private fun client(connectTimeout: Duration): HttpClient {
        val builder = HttpClient.newBuilder()
        if (connectTimeout.isFinite()) builder.connectTimeout(connectTimeout.toJavaDuration())
        configure(builder)
        return builder.followRedirects(HttpClient.Redirect.NEVER).build()
    }

    private fun httpRequest(request: TransportRequest): HttpRequest {
        val content = request.content
        val publisher = if (content == null) HttpRequest.BodyPublishers.noBody() else ContentPublisher(content)
        val builder = HttpRequest.newBuilder(URI(request.url)).method(request.method, publisher)
        // Over plain HTTP, version 2 would ask each server to upgrade, and some take that amiss.
        if (request.url.startsWith("http:")) builder.version(HttpClient.Version.HTTP_1_1)
        for ((name, value) in request.headers.entries) builder.setHeader(name, value)
        return builder.build()
    }

    private fun answer(response: HttpResponse<*>, body: PulledBody): TransportResponse {
        val headers = response.headers().map().flatMap { (name, values) -> values.map { name to it } }
        return TransportResponse(response.statusCode(), Headers(headers.filterNot { it.first.startsWith(":") }), body)
    }
}

private fun ioException(error: Throwable): IOException {
    val cause = if (error is CompletionException) error.cause ?: error else error
    return when (cause) {
        is HttpConnectTimeoutException -> ConnectTimeoutException("no connection in time", cause)
        is IOException -> cause
        else -> IOException(cause.message ?: cause.javaClass.simpleName, cause)
    }
}
