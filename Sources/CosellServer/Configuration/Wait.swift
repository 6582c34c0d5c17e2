/// How long something waits, as the configuration says it.
enum Wait {
    /// Ten years; a longer wait is a slip of the finger, and could not be added to a moment.
    private static let longestWaitSeconds = 315_360_000

    static func seconds(_ value: Int, _ place: String) throws -> Int64 {
        try wait(value, longestWaitSeconds, "seconds", place)
    }

    static func milliseconds(_ value: Int, _ place: String) throws -> Int64 {
        try wait(value, longestWaitSeconds * 1000, "milliseconds", place)
    }

    private static func wait(_ value: Int, _ longest: Int, _ unit: String, _ place: String) throws -> Int64 {
        guard 0...longest ~= value else {
            throw ConfigurationError(place, "\(value) is not a wait; give 0 to \(longest) \(unit)")
        }
        return Int64(value)
    }
}
