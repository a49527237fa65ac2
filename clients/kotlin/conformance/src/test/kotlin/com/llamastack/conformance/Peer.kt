package com.llamastack.conformance

import java.io.BufferedInputStream
import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/** A server on bare sockets: [serve] plays each connection, byte by byte as it likes. */
class Peer(private val serve: Connection.() -> Unit) : AutoCloseable {
    private val server = ServerSocket(0, 1000, InetAddress.getLoopbackAddress())
    private val sockets = CopyOnWriteArrayList<Socket>()

    /** Connections that were ever made. */
    val connections = AtomicInteger()

    /** Connections that are open now. */
    val open = AtomicInteger()

    val url: String = "http://127.0.0.1:${server.localPort}"

    init {
        thread(isDaemon = true) {
            while (true) {
                val socket = try {
                    server.accept()
                } catch (_: IOException) {
                    break
                }
                sockets += socket
                connections.incrementAndGet()
                open.incrementAndGet()
                thread(isDaemon = true) { play(socket) }
            }
        }
    }

    private fun play(socket: Socket) {
        try {
            socket.use { Connection(it).serve() }
        } catch (_: IOException) {
            // The client has left; that is what most tests wait for.
        } finally {
            open.decrementAndGet()
        }
    }

    override fun close() {
        server.close()
        sockets.forEach(Socket::close)
    }
}

/** One connection, seen from the server. */
class Connection(socket: Socket) {
    private val input = BufferedInputStream(socket.getInputStream())
    private val output = socket.getOutputStream()

    /** Reads the head of a request; null when the client has left. */
    fun head(): String? {
        val text = StringBuilder()
        while (!text.endsWith("\r\n\r\n")) {
            val byte = input.read()
            if (byte < 0) return null
            text.append(byte.toChar())
        }
        return text.toString()
    }

    /** Reads [count] bytes of a request's body. */
    fun bytes(count: Int): ByteArray = input.readNBytes(count)

    /** Reads a chunk of a request's body; empty at its end. */
    fun chunk(): String {
        val size = line().toInt(16)
        val bytes = input.readNBytes(size)
        line()
        return bytes.decodeToString()
    }

    private fun line(): String = buildString {
        while (!endsWith("\r\n")) append(input.read().toChar())
    }.trim()

    /** Writes and flushes. */
    fun send(text: String) {
        output.write(text.encodeToByteArray())
        output.flush()
    }

    /** Waits until the client has left. */
    fun hold() {
        while (input.read() >= 0) continue
    }
}
