package com.llamastack.client.runtime

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/**
 * Limits of a call. A limit that is null is taken from the client; [Duration.INFINITE] is no limit.
 *
 * @property connect until there is a connection; 5 s by default.
 * @property firstByte from the request sent to the head of the answer; 600 s by default.
 * @property idle between two arrivals of an answer that has begun; 600 s by default.
 * @property total over all attempts and the whole stream; no limit by default.
 */
public class Timeout(
    public val connect: Duration? = null,
    public val firstByte: Duration? = null,
    public val idle: Duration? = null,
    public val total: Duration? = null,
) {
    /** One number for [firstByte] and [idle]. */
    public constructor(limit: Duration) : this(null, limit, limit, null)

    internal fun over(other: Timeout): Timeout = Timeout(
        connect ?: other.connect,
        firstByte ?: other.firstByte,
        idle ?: other.idle,
        total ?: other.total,
    )

    /** Limits that are often wanted. */
    public companion object {
        /** What a client uses unless it is told otherwise. */
        @JvmField
        public val DEFAULT: Timeout = Timeout(5.seconds, 600.seconds, 600.seconds, Duration.INFINITE)

        /** One number of milliseconds for [firstByte] and [idle], for Java. */
        @JvmStatic
        public fun ofMillis(limit: Long): Timeout = Timeout(limit.milliseconds)

        /** Each limit in milliseconds, for Java; one that is null is taken from the client. */
        @JvmStatic
        public fun ofMillis(connect: Long?, firstByte: Long?, idle: Long?, total: Long?): Timeout = Timeout(
            connect?.milliseconds,
            firstByte?.milliseconds,
            idle?.milliseconds,
            total?.milliseconds,
        )
    }
}
