package com.llamastack.client.runtime

import kotlinx.coroutines.delay
import java.time.DateTimeException
import java.time.Instant
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import kotlin.math.min
import kotlin.math.pow
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/**
 * How often and how patiently to try again.
 *
 * Waits double from [firstDelay] to [longestDelay], each shortened by up to [jitter] of itself. A server that asks for
 * more than [longestWait] is not asked again: the error is raised.
 */
public class RetryPolicy @JvmOverloads constructor(
    public val retries: Int = 2,
    public val firstDelay: Duration = 0.5.seconds,
    public val longestDelay: Duration = 8.seconds,
    public val jitter: Double = 0.25,
    public val longestWait: Duration = 120.seconds,
) {
    /** The wait before retry number [attempt], counted from 0; null when there is to be none. */
    internal fun delay(attempt: Int, headers: Headers, clock: Clock): Duration? {
        if (attempt >= retries) return null
        val asked = retryAfter(headers, clock.now())
        if (asked != null) return asked.takeIf { it <= longestWait }
        val longest = min(firstDelay.toDouble(SECONDS) * 2.0.pow(attempt), longestDelay.toDouble(SECONDS))
        return (longest * (1.0 - jitter * clock.random())).seconds
    }

    /** Ready policies. */
    public companion object {
        /** Two retries. */
        @JvmField
        public val DEFAULT: RetryPolicy = RetryPolicy()

        private val TRANSIENT = setOf(408, 429, 500, 502, 503, 504)

        /**
         * Whether the same request may succeed later. The server's own word, `x-should-retry`, comes first. 409 is not
         * transient here: it means that an identifier is taken or a version is stale.
         */
        internal fun isTransient(status: Int, headers: Headers): Boolean = when (headers["x-should-retry"]) {
            "true" -> true
            "false" -> false
            else -> status in TRANSIENT
        }

        /** What the server asks to wait: `retry-after-ms`, or `retry-after` as seconds or as a date. */
        internal fun retryAfter(headers: Headers, now: Double): Duration? {
            number(headers["retry-after-ms"])?.let { return it.milliseconds }
            val text = headers["retry-after"] ?: return null
            return (number(text) ?: date(text)?.let { (it - now).coerceAtLeast(0.0) })?.seconds
        }

        private val NUMBER = Regex("""[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?""")

        /** A number of the server's; one that is negative, infinite or none is no value. */
        private fun number(text: String?): Double? =
            text?.trim()?.takeIf(NUMBER::matches)?.toDouble()?.takeIf { it >= 0.0 && it.isFinite() }

        private fun date(text: String): Double? = try {
            val moment = ZonedDateTime.parse(text.trim(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
            moment.epochSecond + moment.nano / NANOS
        } catch (_: DateTimeException) {
            null
        }

        private val SECONDS = kotlin.time.DurationUnit.SECONDS
        private const val NANOS = 1e9
    }
}

/** Time and chance, so that tests can replace them. */
public interface Clock {
    /** Seconds since 1970. */
    public fun now(): Double

    /** A number from 0 to below 1. */
    public fun random(): Double

    /** Waits between two attempts. */
    public suspend fun sleep(duration: Duration)

    /** Ready clocks. */
    public companion object {
        /** The computer's time and chance. */
        @JvmField
        public val SYSTEM: Clock = object : Clock {
            override fun now(): Double = Instant.now().toEpochMilli() / 1000.0

            override fun random(): Double = kotlin.random.Random.nextDouble()

            override suspend fun sleep(duration: Duration): Unit = delay(duration)
        }
    }
}
