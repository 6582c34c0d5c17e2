extension Int64 {
    /// The sum, or the end of the range that it leads beyond.
    func adding(clamped other: Int64) -> Int64 {
        let (sum, isBeyond) = addingReportingOverflow(other)
        return isBeyond ? (other < 0 ? .min : .max) : sum
    }
}
