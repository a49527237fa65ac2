package com.llamastack.client.jdk

import com.llamastack.client.runtime.RequestContent
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import java.net.http.HttpRequest
import java.nio.ByteBuffer
import java.util.concurrent.Flow

/** The body of a request; a piece is read when the connection has room for it. */
internal class ContentPublisher(private val content: RequestContent) : HttpRequest.BodyPublisher {
    override fun contentLength(): Long = content.length ?: -1

    override fun subscribe(subscriber: Flow.Subscriber<in ByteBuffer>) {
        subscriber.onSubscribe(Sending(content, subscriber))
    }

    private class Sending(content: RequestContent, private val subscriber: Flow.Subscriber<in ByteBuffer>) :
        Flow.Subscription {
        private val wanted = MutableStateFlow(0L)

        private val job = CoroutineScope(Dispatchers.Default).launch(start = CoroutineStart.LAZY) {
            try {
                content.chunks().collect { bytes ->
                    if (bytes.isEmpty()) return@collect
                    wanted.first { it > 0 }
                    wanted.update { it - 1 }
                    subscriber.onNext(ByteBuffer.wrap(bytes))
                }
                subscriber.onComplete()
            } catch (cancelled: CancellationException) {
                throw cancelled
            } catch (error: Exception) {
                subscriber.onError(error)
            }
        }

        override fun request(count: Long) {
            wanted.update { if (it > Long.MAX_VALUE - count) Long.MAX_VALUE else it + count }
            job.start()
        }

        override fun cancel(): Unit = job.cancel()
    }
}
