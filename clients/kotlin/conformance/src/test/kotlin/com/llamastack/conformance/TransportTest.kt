package com.llamastack.conformance

import com.llamastack.client.jdk.JdkTransport
import com.llamastack.client.okhttp.OkHttpTransport
import com.llamastack.client.runtime.BytesContent
import com.llamastack.client.runtime.ConnectTimeoutException
import com.llamastack.client.runtime.Headers
import com.llamastack.client.runtime.RequestContent
import com.llamastack.client.runtime.Transport
import com.llamastack.client.runtime.TransportFactory
import com.llamastack.client.runtime.TransportRequest
import com.llamastack.client.runtime.TransportResponse
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.ServiceLoader
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import kotlin.random.Random
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** What every transport does; nothing here looks at a clock to prove that bytes come one by one. */
abstract class TransportTest {
    private val transport: Transport by lazy(::make)
    private val scope = CoroutineScope(Dispatchers.Default)

    protected abstract fun make(): Transport

    @AfterTest
    fun close() = transport.close()

    private fun request(
        url: String,
        method: String = "GET",
        content: RequestContent? = null,
        connectTimeout: Duration = 5.seconds,
    ) = TransportRequest(method, "$url/x", "/x", Headers(listOf("x-one" to "1")), content, connectTimeout)

    private suspend fun TransportResponse.text(): String {
        val all = ByteArrayOutputStream()
        while (true) all.write(body.read() ?: break)
        return all.toByteArray().decodeToString()
    }

    private fun test(serve: Connection.() -> Unit, block: suspend (Peer) -> Unit) = Peer(serve).use { peer ->
        runBlocking(Dispatchers.Default) { withTimeout(30.seconds) { block(peer) } }
    }

    private suspend fun until(what: String, condition: () -> Boolean) {
        repeat(500) {
            if (condition()) return
            delay(10)
        }
        throw AssertionError("$what: not within 5 s")
    }

    @Test
    fun `bytes come as they are sent`() {
        val seen = CountDownLatch(1)
        test({
            head()
            send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nX-A: b\r\n\r\n3\r\none\r\n")
            // Sent only when the client has the first piece.
            check(seen.await(10, TimeUnit.SECONDS))
            send("3\r\ntwo\r\n0\r\n\r\n")
        }) { peer ->
            val response = transport.send(request(peer.url))
            assertEquals("b", response.headers["x-a"])
            assertEquals("one", response.body.read()?.decodeToString())
            seen.countDown()
            assertEquals("two", response.text())
        }
    }

    @Test
    fun `a body is sent while it is made`() {
        val first = CountDownLatch(1)
        val content = object : RequestContent {
            override val length: Long? = null
            override val replayable: Boolean = false

            override fun chunks(): Flow<ByteArray> = flow {
                emit("one".encodeToByteArray())
                // Made only when the server has the first piece.
                check(first.await(10, TimeUnit.SECONDS))
                emit("two".encodeToByteArray())
            }
        }
        val got = StringBuilder()
        test({
            assertNotNull(head())
            got.append(chunk())
            first.countDown()
            while (true) got.append(chunk().ifEmpty { break })
            send("HTTP/1.1 204 No Content\r\n\r\n")
        }) { peer ->
            val response = transport.send(request(peer.url, "POST", content))
            assertEquals(204, response.status)
            assertEquals("", response.text())
            assertEquals("onetwo", got.toString())
        }
    }

    @Test
    fun `a connection is used again`() = test({
        while (true) {
            val head = head() ?: break
            assertTrue("content-length: 2" in head.lowercase())
            bytes(2)
            send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
        }
    }) { peer ->
        repeat(3) {
            assertEquals("ok", transport.send(request(peer.url, "POST", BytesContent("{}".encodeToByteArray()))).text())
        }
        assertEquals(1, peer.connections.get())
    }

    @Test
    fun `a slow reader slows the server down`() {
        val sent = AtomicLong()
        test({
            head()
            send("HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n")
            val piece = "x".repeat(1 shl 16)
            while (true) {
                send(piece)
                sent.addAndGet(piece.length.toLong())
            }
        }) { peer ->
            val response = transport.send(request(peer.url))
            assertNotNull(response.body.read())
            var before = -1L
            while (before != sent.get()) {
                before = sent.get()
                delay(200)
            }
            assertTrue(before < 64 shl 20, "$before bytes were sent to a client that read one piece")
            response.body.close()
            until("the connection is closed") { peer.open.get() == 0 }
        }
    }

    @Test
    fun `nothing is sent again and no redirect is followed`() {
        val requests = AtomicInteger()
        test({
            while (true) {
                head() ?: break
                val answer = if (requests.incrementAndGet() ==
                    1
                ) {
                    "503 No\r\nretry-after: 0"
                } else {
                    "307 There\r\nlocation: /y"
                }
                send("HTTP/1.1 $answer\r\ncontent-length: 0\r\n\r\n")
            }
        }) { peer ->
            val busy = transport.send(request(peer.url))
            busy.text()
            assertEquals(listOf<Any?>(503, "0"), listOf(busy.status, busy.headers["retry-after"]))
            assertEquals(307, transport.send(request(peer.url)).also { it.text() }.status)
            assertEquals(2, requests.get())
        }
    }

    @Test
    fun `an answer that breaks off is a failure`() {
        for (framing in listOf("content-length: 100\r\n\r\nhalf", "transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n")) {
            test({
                head()
                send("HTTP/1.1 200 OK\r\n$framing")
            }) { peer ->
                val response = transport.send(request(peer.url))
                assertFailsWith<IOException> { response.text() }
            }
        }
    }

    @Test
    fun `no server is a failure`() = runBlocking {
        val port = ServerSocket(0).use { it.localPort }
        assertFailsWith<IOException> { transport.send(request("http://127.0.0.1:$port")) }
        Unit
    }

    @Test
    fun `a connection that is never completed is a timeout`() = ServerSocket(
        0,
        1,
        InetAddress.getLoopbackAddress(),
    ).use { server ->
        // The queue of those who wait is full, so that the next one is not even answered.
        val waiting = List(3) { Socket() }
        waiting.forEach { socket -> runCatching { socket.connect(server.localSocketAddress, 200) } }
        try {
            runBlocking {
                assertFailsWith<ConnectTimeoutException> {
                    transport.send(request("http://127.0.0.1:${server.localPort}", connectTimeout = 300.milliseconds))
                }
            }
        } finally {
            waiting.forEach(Socket::close)
        }
        Unit
    }

    @Test
    fun `cancelling closes the connection before the answer and inside it`() {
        val heads = AtomicInteger()
        test({
            head()
            if (heads.incrementAndGet() == 2) send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf")
            hold()
        }) { peer ->
            repeat(2) { round ->
                val job = scope.launch { transport.send(request(peer.url)).text() }
                until("the server has the request") { heads.get() == round + 1 }
                if (round == 1) delay(50)
                job.cancel()
                job.join()
                until("the connection is closed") { peer.open.get() == 0 }
            }
        }
    }

    @Test
    fun `200 streams that are cancelled anywhere leave no connection`() {
        val random = Random(7)
        test({
            head()
            send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            repeat(20) {
                send("3\r\nabc\r\n")
                Thread.sleep(2)
            }
            hold()
        }) { peer ->
            val jobs = List(200) {
                val wait = random.nextLong(120)
                val job = scope.launch { transport.send(request(peer.url)).text() }
                scope.launch {
                    delay(wait)
                    job.cancel()
                }
                job
            }
            jobs.joinAll()
            until("every connection is closed") { peer.open.get() == 0 }
            assertTrue(peer.connections.get() > 0)
        }
    }
}

class JdkTransportTest : TransportTest() {
    override fun make(): Transport = onClassPath<JdkTransport>()
}

class OkHttpTransportTest : TransportTest() {
    override fun make(): Transport = onClassPath<OkHttpTransport>()
}

/** The transport as a client finds it that is given none. */
private inline fun <reified T : Transport> onClassPath(): Transport =
    ServiceLoader.load(TransportFactory::class.java).map { it.create() }.single { it is T }
