package com.llamastack.client.jdk

import com.llamastack.client.runtime.ResponseBody
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.channels.Channel
import java.io.IOException
import java.net.http.HttpResponse
import java.nio.ByteBuffer
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow

/** The body of an answer; bytes are requested one arrival at a time, so that a slow reader slows the server down. */
internal class PulledBody :
    HttpResponse.BodySubscriber<ResponseBody>,
    ResponseBody {
    private val arrivals = Channel<ByteArray>(Channel.UNLIMITED)
    private val subscribed = CompletableDeferred<Flow.Subscription>()

    override fun getBody(): CompletionStage<ResponseBody> = CompletableFuture.completedFuture(this)

    override fun onSubscribe(subscription: Flow.Subscription) {
        // False when the body was closed before there was one.
        if (!subscribed.complete(subscription)) subscription.cancel()
    }

    override fun onNext(item: List<ByteBuffer>) {
        val bytes = ByteArray(item.sumOf { it.remaining() })
        var start = 0
        for (buffer in item) {
            val count = buffer.remaining()
            buffer.get(bytes, start, count)
            start += count
        }
        arrivals.trySend(bytes)
    }

    override fun onError(throwable: Throwable) {
        arrivals.close(throwable as? IOException ?: IOException(throwable.message, throwable))
    }

    override fun onComplete() {
        arrivals.close()
    }

    override suspend fun read(): ByteArray? {
        while (true) {
            val arrival = try {
                subscribed.await().request(1)
                arrivals.receiveCatching()
            } catch (cancelled: CancellationException) {
                close()
                throw cancelled
            }
            arrival.exceptionOrNull()?.let { throw it }
            val bytes = arrival.getOrNull() ?: return null
            if (bytes.isNotEmpty()) return bytes
        }
    }

    @OptIn(ExperimentalCoroutinesApi::class)
    override fun close() {
        val closed = IOException("the body was closed")
        if (!subscribed.completeExceptionally(closed) && subscribed.getCompletionExceptionOrNull() == null) {
            subscribed.getCompleted().cancel()
        }
        arrivals.close(closed)
    }
}
