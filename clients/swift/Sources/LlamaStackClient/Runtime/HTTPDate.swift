import Foundation

/// Dates of HTTP headers (RFC 9110, section 5.6.7), in all three forms that a receiver must accept.
enum HTTPDate {
    private static let forms = [
        "EEE, dd MMM yyyy HH:mm:ss zzz", "EEEE, dd-MMM-yy HH:mm:ss zzz", "EEE MMM d HH:mm:ss yyyy",
    ]

    /// Seconds since 1970.
    static func seconds(_ text: String) -> Double? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        for form in forms {
            formatter.dateFormat = form
            if let date = formatter.date(from: text) {
                return date.timeIntervalSince1970
            }
        }
        return nil
    }
}
